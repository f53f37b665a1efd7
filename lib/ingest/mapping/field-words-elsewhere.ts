import type { Field } from '@/lib/domain/field'

/** What headers call the fields that every export has: Russian, Turkish, Czech, Swedish, Danish, Japanese, Chinese, Arabic, Persian. */
export const fieldWordsElsewhere: Partial<Record<Field, string>> = {
  order:
    'номер|номер заказа|заказ|номер чека|чек|документ|номер документа|fiş no|fiş numarası|sipariş no|sipariş numarası|fatura no|fatura numarası|belge no|číslo objednávky|objednávka|číslo dokladu|doklad|číslo faktury|účtenka|ordernummer|kvittonummer|kvitto|fakturanummer|ordrenummer|bonnummer|注文番号|注文id|伝票番号|受注番号|レシート番号|取引番号|订单编号|订单号|單號|訂單編號|订单id|单号|小票号|流水号|رقم الفاتورة|الفاتورة|رقم الطلب|رقم الإيصال|شماره فاکتور|فاکتور|شماره سفارش',
  time: 'дата|дата и время|дата заказа|дата продажи|время|период|tarih|tarih saat|sipariş tarihi|fatura tarihi|işlem tarihi|datum|datum objednávky|datum prodeje|datum a čas|orderdatum|försäljningsdatum|dato|ordredato|salgsdato|tidspunkt|日付|日時|注文日|注文日時|売上日|購入日|取引日時|日期|时间|下单时间|订单创建时间|订单时间|交易时间|付款时间|订单付款时间|日期时间|訂單日期|時間|التاريخ|تاريخ|تاريخ الفاتورة|تاريخ الطلب|تاريخ البيع|تاریخ|تاریخ فاکتور|تاریخ سفارش',
  clock: 'время|время продажи|saat|čas|tid|klockslag|時刻|時間|时间',
  sku: 'артикул|код|код товара|штрихкод|stok kodu|ürün kodu|barkod|kód|kód zboží|kód produktu|artikelnummer|artikelnr|varenummer|varenr|商品コード|品番|商品番号|sku|商品编码|商品编号|货号|商家编码|条码|商品編號|貨號|رمز المنتج|كود الصنف|رقم الصنف|باركود|کد کالا|کد محصول|بارکد',
  description:
    'товар|наименование|номенклатура|название|наименование товара|продукт|ürün|ürün adı|stok adı|açıklama|malzeme|zboží|název|název zboží|produkt|položka|popis|artikel|benämning|produktnamn|vare|varenavn|produktnavn|商品名|品名|商品|メニュー|品目|名称|商品名称|宝贝标题|商品标题|品名|菜品|商品名稱|宝贝名称|المنتج|الصنف|اسم المنتج|اسم الصنف|البيان|کالا|نام کالا|محصول|نام محصول|شرح کالا',
  brand: 'бренд|производитель|марка|markası|značka|výrobce|varumärke|mærke|ブランド|メーカー|品牌',
  category:
    'категория|группа|группа товаров|kategori|ürün grubu|kategorie|skupina|varugrupp|varegruppe|カテゴリ|カテゴリー|部門|分類|类目|分类|类别|分類',
  quantity:
    'количество|кол во|кол|штук|шт|adet|miktar|množství|počet|počet kusů|ks|antal|mängd|mængde|数量|個数|点数|宝贝数量|购买数量|商品数量|件数|數量|الكمية|العدد|تعداد|مقدار',
  unitPrice:
    'цена|цена за единицу|цена руб|birim fiyat|fiyat|birim fiyatı|cena|jednotková cena|cena za kus|pris|styckpris|à pris|stykpris|enhedspris|単価|価格|販売価格|単価税込|单价|价格|售价|商品单价|單價|السعر|سعر الوحدة|سعر|قیمت|قیمت واحد|فی',
  amount:
    'сумма|сумма руб|стоимость|итого|выручка|tutar|toplam|toplam tutar|genel toplam|částka|celkem|cena celkem|belopp|summa|totalt|beløb|i alt|金額|売上|売上金額|合計|小計|税込金額|金额|总价|总金额|实付金额|买家实际支付金额|实付款|小计|合计|支付金额|金額|總價|المبلغ|الإجمالي|المجموع|القيمة|مبلغ|مبلغ کل|جمع|جمع کل',
  discount: 'скидка|indirim|iskonto|sleva|rabatt|rabat|値引|割引|値引き|优惠|折扣|优惠金额|الخصم|خصم|تخفیف',
  tax: 'ндс|налог|kdv|vergi|dph|daň|moms|消費税|税額|税额|税金|الضريبة|ضريبة القيمة المضافة|مالیات',
  customer:
    'клиент|покупатель|контрагент|код клиента|müşteri|müşteri no|cari|müşteri kodu|zákazník|číslo zákazníka|kund|kundnummer|kunde|kundenummer|顧客番号|顧客id|会員番号|顧客|客户|会员号|客户编号|买家会员名|会员编号|客戶|العميل|رقم العميل|الزبون|مشتری|کد مشتری',
  personName:
    'имя|фио|имя клиента|müşteri adı|ad soyad|jméno|jméno zákazníka|namn|kundnamn|navn|kundenavn|氏名|顧客名|お名前|お客様名|姓名|客户姓名|收货人|收货人姓名|收件人',
  email:
    'почта|эл почта|электронная почта|eposta|e posta|e posta adresi|e mailová adresa|e post|epost|メールアドレス|メール|邮箱|电子邮箱|電子郵件',
  country: 'страна|ülke|země|land|国|国家|國家',
  branch:
    'магазин|склад|филиал|точка|şube|mağaza|prodejna|pobočka|butik|butikk|afdeling|店舗|店舗名|店名|门店|店铺|分店|門市|الفرع|فرع|شعبه|فروشگاه',
  payment:
    'оплата|способ оплаты|вид оплаты|тип оплаты|ödeme|ödeme tipi|ödeme şekli|platba|způsob platby|betalsätt|betalning|betaling|betalingsmåde|支払方法|支払い方法|支払|支付方式|付款方式|طريقة الدفع|نوع الدفع|روش پرداخت|نوع پرداخت',
  channel: 'канал|kanal|kanál|販路|渠道|订单来源',
  status:
    'статус|состояние|durum|sipariş durumu|stav|stav objednávky|status|ステータス|状態|订单状态|状态|狀態|الحالة|حالة الطلب|وضعیت',
}
