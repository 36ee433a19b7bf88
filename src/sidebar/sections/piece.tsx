/** What kind of piece it is, in a word and a sentence. Sponsored is said loudest. */
import type { Facts } from '../../report';
import { FactRow, Notice, Section } from '../blocks';
import { useFrame } from '../frame';

export function PieceSection({ facts }: { readonly facts: Facts }) {
  const { t } = useFrame();
  const fact = facts.pieceType;
  if (!fact) return null;
  const key = fact.value.replaceAll('-', '_');
  const paid = fact.value === 'sponsored' || fact.value === 'press-release';
  return (
    <Section id="piece" title={t('sectionPiece')} icon="tag">
      {paid ? <Notice tone="loud">{t(`pieceMeans_${key}`)}</Notice> : null}
      <FactRow
        label={t('pieceType')}
        quiet
        evidence={fact.evidence}
        others={fact.others}
        writeOther={(other: string) => t(`piece_${other.replaceAll('-', '_')}`)}
        certainty={fact.certainty}
      >
        <b>{t(`piece_${key}`)}</b>
        {paid ? null : <div class="muted">{t(`pieceMeans_${key}`)}</div>}
      </FactRow>
    </Section>
  );
}
