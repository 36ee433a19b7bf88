/** Invented paragraphs by language, the filling of the made-up pages in this folder. */
export const TEXTS: Readonly<Record<string, readonly [string, string, string]>> = {
  en: [
    'Crews returned to the harbour of Lindow on Monday morning after eleven days on the picket line, and the first boats left before sunrise with lorries that had waited all week.',
    'The terms of the new contract were not published, but people on both sides said that shifts will be shorter from the spring and that the night crossing will be dropped.',
    '“We are glad that it is over,” said Marta Hollis, who runs the café by the ticket office. The island council will look at the timetable again in the autumn.',
  ],
  de: [
    'Die Besatzungen sind am Montagmorgen nach elf Tagen Streik in den Hafen von Lindow zurückgekehrt, und die ersten Schiffe legten noch vor Sonnenaufgang ab.',
    'Die Bedingungen des neuen Vertrags wurden nicht veröffentlicht, doch beide Seiten sagten, dass die Schichten ab dem Frühjahr kürzer werden und die Nachtfahrt entfällt.',
    '„Wir sind froh, dass es vorbei ist“, sagte Marta Hollis, die das Café neben dem Fahrkartenschalter führt. Der Inselrat will den Fahrplan im Herbst noch einmal prüfen.',
  ],
  fr: [
    'Les équipages sont revenus lundi matin au port de Lindow après onze jours de grève, et les premiers bateaux sont partis avant l’aube avec les camions qui attendaient depuis une semaine.',
    'Les termes du nouveau contrat n’ont pas été publiés, mais les deux parties ont indiqué que les journées seraient plus courtes au printemps et que la traversée de nuit serait supprimée.',
    '« Nous sommes soulagés que ce soit fini », a déclaré Marta Hollis, qui tient le café près du guichet. Le conseil de l’île reverra les horaires à l’automne.',
  ],
  es: [
    'Las tripulaciones regresaron el lunes por la mañana al puerto de Lindow después de once días de huelga, y los primeros barcos salieron antes del amanecer con los camiones que esperaban.',
    'Los términos del nuevo contrato no se publicaron, pero ambas partes dijeron que los turnos serán más cortos a partir de la primavera y que se suprimirá la travesía nocturna.',
    '«Nos alegramos de que haya terminado», dijo Marta Hollis, que dirige la cafetería junto a la taquilla. El consejo de la isla revisará los horarios en otoño.',
  ],
  pt: [
    'As tripulações voltaram na segunda-feira de manhã ao porto de Lindow depois de onze dias de greve, e os primeiros barcos partiram antes do amanhecer com os caminhões que esperavam.',
    'Os termos do novo contrato não foram publicados, mas as duas partes disseram que os turnos serão mais curtos a partir da primavera e que a travessia noturna será suspensa.',
    '“Estamos contentes por ter acabado”, disse Marta Hollis, que dirige o café ao lado da bilheteria. O conselho da ilha voltará a analisar os horários no outono.',
  ],
  it: [
    'Gli equipaggi sono tornati lunedì mattina nel porto di Lindow dopo undici giorni di sciopero, e le prime navi sono partite prima dell’alba con i camion che aspettavano da una settimana.',
    'I termini del nuovo contratto non sono stati pubblicati, ma entrambe le parti hanno detto che i turni saranno più brevi dalla primavera e che la traversata notturna sarà soppressa.',
    '«Siamo contenti che sia finita», ha detto Marta Hollis, che gestisce il bar accanto alla biglietteria. Il consiglio dell’isola riesaminerà gli orari in autunno.',
  ],
  nl: [
    'De bemanningen zijn maandagochtend na elf dagen staken teruggekeerd naar de haven van Lindow, en de eerste boten vertrokken voor zonsopgang met vrachtwagens die de hele week hadden gewacht.',
    'De voorwaarden van het nieuwe contract zijn niet gepubliceerd, maar beide partijen zeiden dat de diensten vanaf het voorjaar korter worden en dat de nachtboot vervalt.',
    '“We zijn blij dat het voorbij is”, zei Marta Hollis, die het café naast het loket uitbaat. De eilandraad bekijkt de dienstregeling in het najaar opnieuw.',
  ],
  pl: [
    'Załogi wróciły w poniedziałek rano do portu w Lindow po jedenastu dniach strajku, a pierwsze statki wypłynęły przed świtem z ciężarówkami, które czekały cały tydzień.',
    'Warunki nowej umowy nie zostały opublikowane, ale obie strony powiedziały, że od wiosny zmiany będą krótsze, a nocny rejs zostanie zlikwidowany.',
    '„Cieszymy się, że to już koniec” – powiedziała Marta Hollis, która prowadzi kawiarnię obok kasy. Rada wyspy wróci do rozkładu jesienią.',
  ],
  no: [
    'Mannskapene kom mandag morgen tilbake til havnen i Lindow etter elleve dager med streik, og de første båtene gikk før soloppgang med lastebiler som hadde ventet hele uken.',
    'Vilkårene i den nye avtalen er ikke offentliggjort, men begge parter sier at skiftene blir kortere fra våren av og at nattavgangen blir lagt ned.',
    '– Vi er glade for at det er over, sier Marta Hollis, som driver kafeen ved billettluken. Øyrådet skal se på rutetabellen igjen til høsten.',
  ],
  sv: [
    'Besättningarna återvände på måndagsmorgonen till hamnen i Lindow efter elva dagars strejk, och de första båtarna gick före soluppgången med lastbilar som hade väntat hela veckan.',
    'Villkoren i det nya avtalet har inte offentliggjorts, men båda parter säger att skiften blir kortare från i vår och att nattturen läggs ned.',
    '– Vi är glada att det är över, säger Marta Hollis, som driver kaféet vid biljettluckan. Örådet ska se över tidtabellen igen i höst.',
  ],
  da: [
    'Besætningerne vendte mandag morgen tilbage til havnen i Lindow efter elleve dages strejke, og de første både sejlede før solopgang med lastbiler, der havde ventet hele ugen.',
    'Vilkårene i den nye aftale er ikke offentliggjort, men begge parter siger, at vagterne bliver kortere fra foråret, og at natafgangen bliver nedlagt.',
    '- Vi er glade for, at det er forbi, siger Marta Hollis, som driver caféen ved billetlugen. Ørådet vil se på fartplanen igen til efteråret.',
  ],
  fi: [
    'Miehistöt palasivat maanantaiaamuna Lindow’n satamaan yhdentoista päivän lakon jälkeen, ja ensimmäiset laivat lähtivät ennen auringonnousua koko viikon odottaneiden rekkojen kanssa.',
    'Uuden sopimuksen ehtoja ei julkistettu, mutta molemmat osapuolet sanoivat, että vuorot lyhenevät keväästä alkaen ja yövuoro lakkautetaan kokonaan.',
    '”Olemme iloisia, että se on ohi”, sanoo Marta Hollis, joka pitää kahvilaa lipunmyynnin vieressä. Saaren neuvosto tarkastelee aikataulua uudelleen syksyllä.',
  ],
  cs: [
    'Posádky se v pondělí ráno po jedenácti dnech stávky vrátily do přístavu Lindow a první lodě vypluly před svítáním s kamiony, které čekaly celý týden.',
    'Podmínky nové smlouvy nebyly zveřejněny, ale obě strany uvedly, že směny budou od jara kratší a že noční plavba bude zrušena.',
    '„Jsme rádi, že je po všem,“ řekla Marta Hollisová, která provozuje kavárnu vedle pokladny. Rada ostrova se k jízdnímu řádu vrátí na podzim.',
  ],
  hu: [
    'A legénység hétfő reggel tizenegy napos sztrájk után visszatért Lindow kikötőjébe, és az első hajók napkelte előtt indultak el az egész héten várakozó kamionokkal.',
    'Az új szerződés feltételeit nem hozták nyilvánosságra, de mindkét fél azt mondta, hogy a műszakok tavasztól rövidebbek lesznek, és az éjszakai járat megszűnik.',
    '„Örülünk, hogy vége” – mondta Marta Hollis, aki a jegypénztár melletti kávézót vezeti. A sziget tanácsa ősszel újra megvizsgálja a menetrendet.',
  ],
  tr: [
    'Mürettebat on bir günlük grevin ardından pazartesi sabahı Lindow limanına döndü ve ilk tekneler bütün hafta bekleyen kamyonlarla gün doğmadan yola çıktı.',
    'Yeni sözleşmenin koşulları açıklanmadı ancak iki taraf da vardiyaların ilkbahardan itibaren kısalacağını ve gece seferinin kaldırılacağını söyledi.',
    'Bilet gişesinin yanındaki kafeyi işleten Marta Hollis, "Bittiğine sevindik" dedi. Ada meclisi tarifeyi sonbaharda yeniden ele alacak.',
  ],
  ru: [
    'Экипажи вернулись в порт Линдова в понедельник утром после одиннадцати дней забастовки, и первые суда вышли до рассвета с грузовиками, которые ждали всю неделю.',
    'Условия нового договора не опубликованы, но обе стороны сообщили, что с весны смены станут короче, а ночной рейс будет отменён.',
    '«Мы рады, что всё закончилось», — сказала Марта Холлис, которая держит кафе у кассы. Совет острова вернётся к расписанию осенью.',
  ],
  uk: [
    'Екіпажі повернулися до порту Ліндова у понеділок уранці після одинадцяти днів страйку, і перші судна вийшли до світанку з вантажівками, які чекали весь тиждень.',
    'Умови нового договору не оприлюднено, але обидві сторони повідомили, що з весни зміни стануть коротшими, а нічний рейс буде скасовано.',
    '«Ми раді, що все закінчилося», — сказала Марта Голліс, яка тримає кав’ярню біля каси. Рада острова повернеться до розкладу восени.',
  ],
  el: [
    'Τα πληρώματα επέστρεψαν το πρωί της Δευτέρας στο λιμάνι του Λίντοου ύστερα από έντεκα ημέρες απεργίας και τα πρώτα πλοία έφυγαν πριν από την ανατολή.',
    'Οι όροι της νέας σύμβασης δεν δημοσιεύθηκαν, αλλά και οι δύο πλευρές είπαν ότι οι βάρδιες θα είναι μικρότερες από την άνοιξη και ότι η νυχτερινή διαδρομή καταργείται.',
    '«Χαιρόμαστε που τελείωσε», είπε η Μάρτα Χόλις, που έχει το καφέ δίπλα στο εκδοτήριο. Το συμβούλιο του νησιού θα επανεξετάσει τα δρομολόγια το φθινόπωρο.',
  ],
  ar: [
    'عادت الطواقم صباح الاثنين إلى ميناء ليندو بعد أحد عشر يوما من الإضراب، وغادرت أولى السفن قبل شروق الشمس وعلى متنها شاحنات انتظرت طوال الأسبوع.',
    'ولم تنشر شروط العقد الجديد، لكن الطرفين قالا إن نوبات العمل ستكون أقصر اعتبارا من الربيع وإن الرحلة الليلية ستلغى نهائيا.',
    'وقالت مارتا هوليس التي تدير المقهى بجوار شباك التذاكر: «نحن سعداء لأن الأمر انتهى». وسيعيد مجلس الجزيرة النظر في الجدول في الخريف.',
  ],
  fa: [
    'خدمه کشتی‌ها صبح دوشنبه پس از یازده روز اعتصاب به بندر لیندو بازگشتند و نخستین قایق‌ها پیش از طلوع آفتاب با کامیون‌هایی که تمام هفته منتظر مانده بودند حرکت کردند.',
    'مفاد قرارداد جدید منتشر نشده است، اما هر دو طرف گفتند که نوبت‌های کاری از بهار کوتاه‌تر می‌شود و سفر شبانه حذف خواهد شد.',
    'مارتا هالیس که کافه کنار باجه بلیت را اداره می‌کند گفت: «خوشحالیم که تمام شد». شورای جزیره در پاییز دوباره برنامه را بررسی می‌کند.',
  ],
  ja: [
    'リンドウ港の乗組員は十一日間のストライキを終えて月曜日の朝に職場へ戻り、一週間待っていたトラックを乗せた最初の船が夜明け前に出港した。',
    '新しい契約の条件は公表されていないが、双方の関係者によると、春から勤務時間が短くなり、夜間の便は廃止されるという。',
    '切符売り場の隣で喫茶店を営むマルタ・ホリスさんは「終わってよかった」と話した。島の議会は秋に時刻表を再び検討する。',
  ],
  ko: [
    '린도 항구의 승무원들이 열하루 동안의 파업을 끝내고 월요일 아침 일터로 돌아왔으며 일주일 내내 기다리던 트럭을 실은 첫 배가 해 뜨기 전에 출항했다.',
    '새 계약의 조건은 공개되지 않았지만 양측 관계자들은 봄부터 근무 시간이 짧아지고 야간 운항이 폐지될 것이라고 말했다.',
    '매표소 옆에서 카페를 운영하는 마르타 홀리스 씨는 "끝나서 다행"이라고 말했다. 섬 의회는 가을에 운항 시간표를 다시 살펴볼 예정이다.',
  ],
  zh: [
    '林多港的船员在罢工十一天后于星期一早上返回工作岗位，第一批船只在日出前载着等候了整整一周的卡车离港。',
    '新合同的条款没有公布，但双方人士都表示，从春天开始班次将会缩短，夜间航班将被取消，票价暂时不变。',
    '在售票处旁边经营咖啡馆的玛尔塔说：“很高兴这一切都结束了。”岛上议会将在秋天重新审议时刻表。',
  ],
  id: [
    'Para awak kapal kembali ke pelabuhan Lindow pada Senin pagi setelah sebelas hari mogok kerja, dan kapal pertama berangkat sebelum matahari terbit membawa truk yang sudah menunggu sepekan.',
    'Isi kontrak baru tidak diumumkan, tetapi kedua pihak mengatakan bahwa giliran kerja akan lebih pendek mulai musim semi dan pelayaran malam akan dihapus.',
    '"Kami senang ini sudah selesai," kata Marta Hollis, yang mengelola kafe di sebelah loket. Dewan pulau akan meninjau jadwal lagi pada musim gugur.',
  ],
};
