import type { Field } from '@/lib/domain/field'

/**
 * What headers call the fields that every export has: Ukrainian, Bulgarian, Croatian, Slovene, Slovak, Hungarian, Romanian,
 * Greek, Lithuanian, Latvian, Estonian, Finnish, Norwegian, Hebrew, Hindi, Thai; and what the lists before lack.
 */
export const fieldWordsFurther: Partial<Record<Field, string>> = {
  order:
    '№ чека|номер замовлення|замовлення|номер рахунку|№ бележка|номер на поръчка|поръчка|номер на бележка|касова бележка|номер на фактура|broj računa|račun|broj narudžbe|narudžba|številka računa|številka naročila|naročilo|nyugtaszám|bizonylatszám|rendelésszám|rendelés azonosító|számlaszám|nr bon|număr bon|bon fiscal|nr comandă|număr comandă|comandă|număr factură|nr factură|αρ απόδειξης|αριθμός απόδειξης|απόδειξη|αρ παραστατικού|παραστατικό|αριθμός παραγγελίας|αρ παραγγελίας|παραγγελία|αρ τιμολογίου|kvito nr|kvito numeris|čekio nr|užsakymo nr|užsakymo numeris|sąskaitos nr|čeka numurs|čeka nr|pasūtījuma numurs|pasūtījuma nr|rēķina numurs|tellimuse number|tellimuse nr|arve number|arve nr|kviitungi number|tšeki number|kuittinro|kuittinumero|kuitin numero|tilausnumero|tilausnro|tilaus|laskun numero|kvitteringsnr|kvitteringsnummer|ordrenr|fakturanr|bilagsnr|מספר קבלה|קבלה|מספר הזמנה|הזמנה|מספר חשבונית|חשבונית|बिल नंबर|बिल संख्या|चालान संख्या|ऑर्डर नंबर|रसीद संख्या|เลขที่ใบเสร็จ|หมายเลขคำสั่งซื้อ|เลขที่คำสั่งซื้อ|เลขที่เอกสาร|เลขที่บิล',
  time: '=ts|=epoch|unix time|unix timestamp|дата замовлення|дата та час|дата продажу|дата на поръчка|datum računa|datum narudžbe|datum prodaje|datum naročila|dátum|időpont|kelt|rendelés dátuma|eladás dátuma|data comenzii|data vânzării|data și ora|ημερομηνία|ημερομηνία παραγγελίας|užsakymo data|pardavimo data|datums|pasūtījuma datums|kuupäev|tellimuse kuupäev|päivämäärä|pvm|tilauspäivä|tilauspäivämäärä|myyntipäivä|תאריך|תאריך הזמנה|दिनांक|तारीख|तिथि|วันที่|วันเวลา|วันที่ขาย|วันที่สั่งซื้อ|วันที่ทำการสั่งซื้อ',
  clock: 'час|vrijeme|ura|idő|ώρα|laikas|laiks|kellaaeg|kellonaika|klokkeslett|שעה|समय|เวลา',
  sku: 'код товару|штрих код|šifra|šifra artikla|cikkszám|termékkód|vonalkód|cod produs|cod articol|cod de bare|κωδικός|κωδικός προϊόντος|κωδικός είδους|prekės kodas|preces kods|svītrkods|tootekood|tuotenro|tuotenumero|tuotekoodi|viivakoodi|מק"ט|קוד פריט|ברקוד|कोड|वस्तु कोड|उत्पाद कोड|品號|รหัสสินค้า|บาร์โค้ด|เลขอ้างอิง sku',
  description:
    'artigo|descricao do artigo|назва|назва товару|найменування|страва|стока|блюдо|naziv|naziv artikla|naziv proizvoda|artikl|proizvod|izdelek|naziv izdelka|názov|názov tovaru|tovar|megnevezés|termék|terméknév|termék neve|denumire|denumire produs|produs|nume produs|articol|περιγραφή|είδος|προϊόν|όνομα προϊόντος|prekė|prekės pavadinimas|pavadinimas|prece|preces nosaukums|nosaukums|toode|toote nimetus|nimetus|tuote|tuotenimi|tuotteen nimi|nimike|שם פריט|פריט|מוצר|שם מוצר|תיאור|תיאור פריט|वस्तु|वस्तु का नाम|उत्पाद|उत्पाद का नाम|सामान|विवरण|ชื่อสินค้า|สินค้า|รายการ|รายการสินค้า',
  category:
    'категорія|група|kategorija|kategória|árucsoport|categorie|κατηγορία|kategooria|tuoteryhmä|קטגוריה|श्रेणी|หมวดหมู่',
  quantity:
    'кількість|к сть|брой|бр|količina|množstvo|mennyiség|darab|db|cantitate|cant|buc|ποσότητα|τεμάχια|kiekis|vnt|daudzums|kogus|määrä|kpl|lukumäärä|antall|jml|宝贝总数量|כמות|मात्रा|จำนวน',
  unitPrice:
    'ціна|ціна за од|ціна за одиницю|ед цена|единична цена|cijena|jedinična cijena|cena na enoto|egységár|ár|preț|preț unitar|preț vânzare|τιμή|τιμή μονάδας|kaina|vieneto kaina|vienības cena|hind|ühikuhind|hinta|yksikköhinta|à hinta|enhetspris|販売単価|מחיר|מחיר ליחידה|מחיר יחידה|दर|मूल्य|कीमत|इकाई मूल्य|ราคา|ราคาต่อหน่วย|ราคาขาย',
  amount:
    'сума|всього|разом|сума до сплати|вартість|сплачено|стойност|общо|iznos|ukupno|znesek|vrednost|suma|spolu|összesen|összeg|bruttó összeg|érték|valoare|sumă|valoare totală|σύνολο|ποσό|αξία|συνολική αξία|iš viso|viso|kopā|kokku|yhteensä|rivisumma|sum|linjesum|totalbeløp|明細計|סה"כ|סכום|סך הכל|राशि|कुल|कुल राशि|ยอดรวม|จำนวนเงิน|รวมเงิน|ราคารวม|مجموع السلة|إجمالي الطلب',
  discount:
    'сумма скидки|скидка руб|знижка|сума знижки|отстъпка|popust|zľava|kedvezmény|engedmény|reducere|έκπτωση|nuolaida|atlaide|allahindlus|soodustus|alennus|הנחה|छूट|ส่วนลด',
  tax: 'summe ust|summe mwst|igst amount|igst|ндс руб|пдв|сума пдв|ддс|pdv|porez|ddv|áfa|áfa összeg|φπα|pvm suma|pvn|käibemaks|alv|vero|mva|mva beløp|merverdiavgift|מע"מ|कर|जीएसटी|稅額|營業稅|ภาษี|ภาษีมูลค่าเพิ่ม',
  customer:
    'клієнт|покупець|код клієнта|купувач|гость|kupac|kupec|stranka|vevő|vevőkód|ügyfél|cod client|πελάτης|κωδικός πελάτη|pirkėjas|klientas|pircējs|klients|ostja|asiakas|asiakasnumero|asiakasnro|kundenr|לקוח|מספר לקוח|khách hàng|ग्राहक|ลูกค้า|รหัสลูกค้า',
  personName:
    'піб|ime i prezime|ime in priimek|vevő neve|nume client|ονοματεπώνυμο|όνομα πελάτη|asiakkaan nimi|שם לקוח|שם הלקוח|ग्राहक का नाम|ชื่อลูกค้า|ชื่อผู้รับ|اسم العميل|اسم المشتري|نام مشتری|نام خریدار|họ tên|họ và tên|구매자',
  total: 'slutpris|sluttpris|endpreis|prix final|final price|precio final|prezzo finale|preço final|cena końcowa',
  country: 'країна|държава|država|ország|țară|χώρα|šalis|valsts|riik|maa|ארץ|מדינה|देश|ประเทศ',
  branch:
    'заклад|торгова точка|філія|обект|търговски обект|poslovnica|prodavaonica|trgovina|poslovalnica|predajňa|üzlet|bolt|telephely|magazin|punct de lucru|κατάστημα|υποκατάστημα|parduotuvė|filialas|veikals|kauplus|pood|myymälä|toimipiste|סניף|חנות|शाखा|दुकान|สาขา|ร้าน',
  payment:
    'спосіб оплати|плащане|начин на плащане|plaćanje|način plaćanja|plačilo|način plačila|fizetési mód|fizetés|metodă plată|metoda de plată|modalitate plată|plată|πληρωμή|τρόπος πληρωμής|mokėjimas|mokėjimo būdas|apmokėjimas|maksājums|maksājuma veids|makseviis|makse|maksutapa|betalingsmåte|אמצעי תשלום|תשלום|אופן תשלום|भुगतान|भुगतान विधि|วิธีชำระเงิน|การชำระเงิน|ช่องทางการชำระเงิน',
  status:
    '=result|=outcome|=ergebnis|=resultado|=resultat|payment result|transaction result|stanje|állapot|státusz|stare|stare comandă|κατάσταση|būsena|statuss|olek|staatus|tila|סטטוס|स्थिति|สถานะ|สถานะการสั่งซื้อ',
  currency: 'валута|valuta|pénznem|monedă|νόμισμα|valiuta|valūta|valuuta|מטבע|मुद्रा|สกุลเงิน',
}
