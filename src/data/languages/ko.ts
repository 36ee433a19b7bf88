import type { Language } from './language';

export default {
  code: 'ko',
  name: '한국어',

  // How dates are written, and the labels beside them.
  dates: {
    months: [],
    order: 'ymd',
    published: ['입력', '등록', '게재', '발행', '작성', '기사입력', '송고', '승인', '등록일', '입력일'],
    first: ['최초입력', '최초 입력'],
    modified: ['수정', '업데이트', '최종수정', '기사수정', '최종', '수정일'],
    foreign: ['방송'],
    clock: { before: [], after: [] },
    am: ['오전'],
    pm: ['오후'],
    relative: ['오늘', '어제'],
    examples: [
      ['입력 2026.07.12 22:09 수정 2026.07.12 22:23', 'published 2026-07-12T22:09; modified 2026-07-12T22:23'],
      ['2024년 3월 5일 오후 3시 20분', 'none 2024-03-05T15:20'],
      ['등록 2021-01-07 오전 9:05:10', 'published 2021-01-07T09:05:10'],
    ],
    counterExamples: ['3시간 전', '12회 중 3회'],
  },

  // Around a byline, a contributor line, an agency credit.
  bylines: {
    by: ['글', '기자', '글쓴이', '작성자', '글·사진', '취재'],
    labels: ['글', '작성자', '글쓴이', '기자', '취재', '저자', '글·사진'],
    after: [
      '기자',
      '특파원',
      '논설위원',
      '선임기자',
      '인턴기자',
      '앵커',
      '객원기자',
      '통신원',
      '전문기자',
      '대기자',
      '칼럼니스트',
      '편집위원',
      '교수',
    ],
    and: ['·', '와', '과'],
    with: ['와'],
    contributor: ['제공'],
    source: ['출처', '자료', '제공', '자료제공'],
    unnamed: ['통신사', '외신', '종합'],
    newsroom: [
      '편집국',
      '편집부',
      '온라인뉴스팀',
      '뉴스팀',
      '디지털뉴스',
      '관리자',
      '취재팀',
      '디지털뉴스부',
      '국제부',
      '사회부',
      '뉴스룸',
      '뉴스부',
      '취재본부',
      '팀',
      '부',
      '신문',
      '일보',
      '뉴스',
      '방송',
    ],
    roles: ['기자', '특파원', '논설위원', '인턴기자', '선임기자', '앵커', '교수', '객원기자', '편집위원', '전문기자'],
    otherWork: ['사진', '영상', '번역', '그래픽', '촬영', '편집', '일러스트', '자막'],
  },

  // Around a picture credit.
  credits: {
    labels: ['사진', '사진 출처', '사진출처', '출처', '사진 제공', '사진제공', '자료사진', '이미지', '그래픽'],
    tails: ['기자', '제공', '촬영', '인턴기자', '선임기자'],
    kinds: {
      archive: ['자료사진', '자료 사진'],
      symbol: ['이미지 사진', '기사와 무관', '참고 사진', '참고사진'],
      'ai-generated': ['ai 생성', 'ai로 생성', '생성형 ai'],
      screenshot: ['캡처', '화면 캡처'],
    },
    creditKinds: { handout: ['제공'], archive: ['자료'] },
    parties: [
      '부',
      '청',
      '경찰',
      '국방부',
      '대통령실',
      '정부',
      '소방',
      '군',
      '시청',
      '도청',
      '주식회사',
      '대학교',
      '당',
      '대사관',
    ],
    examples: [
      { line: '12일 항구에서 선장이 말하고 있다. 연합뉴스', credit: '연합뉴스' },
      { line: '[사진 출처 = 연합뉴스]', credit: '연합뉴스' },
      { line: '항구의 선장. 국방부 제공', credit: '국방부 제공', kinds: ['handout'], origin: '국방부' },
      { line: '항구의 선장. 김예시 기자', credit: '김예시 기자' },
    ],
    counterExamples: ['12일 폭풍 속의 항구', '항구에서 말하는 선장(왼쪽)'],
  },

  // Labels that head clutter.
  clutter: {},

  // Labels that say what kind of piece this is.
  pieces: {
    labels: {
      opinion: ['오피니언', '칼럼', '기고', '시론', '시평', '의견', '독자투고', '논단', '기자수첩'],
      editorial: ['사설'],
      analysis: ['분석', '해설'],
      interview: ['인터뷰', '대담'],
      live: ['라이브', '실시간', '속보 라이브', '생중계'],
      feature: ['기획', '르포', '특집', '심층'],
      review: ['리뷰', '서평', '영화평', '평론'],
      sponsored: ['협찬', '애드버토리얼', '기획제휴콘텐츠'],
      'press-release': ['보도자료'],
      'fact-check': ['팩트체크'],
      obituary: ['부고', '부음'],
      satire: ['풍자'],
    },
    examples: [
      { label: '사설', type: 'editorial' },
      { label: '인터뷰', type: 'interview' },
    ],
    counterExamples: ['새 항구를 둘러싼 주민 의견이 갈렸다'],
  },

  // Reporting verbs, "according to", hedges.
  voices: {},

  // Corrections, AI, translation; names of policy pages.
  notices: {},
} satisfies Language;
