import type { Field } from '@/lib/domain/field'

/**
 * What headers call the fields that every export has: Russian, Turkish, Czech, Swedish, Danish, Japanese,
 * Chinese, Korean, Indonesian, Vietnamese, Arabic, Persian. */
export const fieldWordsElsewhere: Partial<Record<Field, string>> = {
  order:
    'номер|номер заказа|заказ|номер чека|чек|документ|номер документа|fiş no|fiş numarası|sipariş no|sipariş numarası|fatura no|fatura numarası|belge no|číslo objednávky|objednávka|číslo dokladu|doklad|číslo faktury|účtenka|ordernummer|kvittonummer|kvitto|fakturanummer|ordrenummer|bonnummer|注文番号|注文id|伝票番号|受注番号|レシート番号|取引番号|订单编号|订单号|單號|訂單編號|订单id|单号|小票号|流水号|رقم الفاتورة|الفاتورة|رقم الطلب|رقم الإيصال|شماره فاکتور|فاکتور|شماره سفارش|주문번호|상품주문번호|거래번호|영수증번호|전표번호|no pesanan|nomor pesanan|id pesanan|no invoice|nomor invoice|no struk|no transaksi|mã đơn hàng|số hóa đơn',
  time: 'дата|дата и время|дата заказа|дата продажи|время|период|tarih|tarih saat|sipariş tarihi|fatura tarihi|işlem tarihi|datum|datum objednávky|datum prodeje|datum a čas|orderdatum|försäljningsdatum|dato|ordredato|salgsdato|tidspunkt|日付|日時|注文日|注文日時|売上日|購入日|取引日時|日期|时间|下单时间|订单创建时间|订单时间|交易时间|付款时间|订单付款时间|日期时间|訂單日期|時間|التاريخ|تاريخ|تاريخ الفاتورة|تاريخ الطلب|تاريخ البيع|تاریخ|تاریخ فاکتور|تاریخ سفارش|주문일|주문일시|주문일자|결제일|결제일시|거래일시|판매일|판매일자|일시|날짜|tanggal|tanggal pesanan|tanggal transaksi|waktu pesanan dibuat|waktu transaksi|tgl|ngày|ngày đặt hàng|thời gian',
  clock: 'время|время продажи|saat|čas|tid|klockslag|時刻|時間|时间|시간|시각|jam|giờ',
  sku: 'артикул|код|код товара|штрихкод|stok kodu|ürün kodu|barkod|kód|kód zboží|kód produktu|artikelnummer|artikelnr|varenummer|varenr|商品コード|品番|商品番号|sku|商品编码|商品编号|货号|商家编码|条码|商品編號|貨號|رمز المنتج|كود الصنف|رقم الصنف|باركود|کد کالا|کد محصول|بارکد|상품코드|상품번호|품번|바코드|kode produk|kode barang|nomor referensi sku|sku induk|mã sản phẩm|mã hàng',
  description:
    'товар|наименование|номенклатура|название|наименование товара|продукт|ürün|ürün adı|stok adı|açıklama|malzeme|zboží|název|název zboží|produkt|položka|popis|artikel|benämning|produktnamn|vare|varenavn|produktnavn|商品名|品名|商品|メニュー|品目|名称|商品名称|宝贝标题|商品标题|品名|菜品|商品名稱|宝贝名称|المنتج|الصنف|اسم المنتج|اسم الصنف|البيان|کالا|نام کالا|محصول|نام محصول|شرح کالا|상품명|노출상품명|품목명|품명|제품명|메뉴명|메뉴|nama produk|nama barang|produk|tên sản phẩm|tên hàng|sản phẩm',
  brand:
    'бренд|производитель|марка|markası|značka|výrobce|varumärke|mærke|ブランド|メーカー|品牌|브랜드|제조사|merek|thương hiệu',
  category:
    'категория|группа|группа товаров|kategori|ürün grubu|kategorie|skupina|varugrupp|varegruppe|カテゴリ|カテゴリー|部門|分類|类目|分类|类别|分類|카테고리|분류|kategori produk|danh mục',
  quantity:
    'количество|кол во|кол|штук|шт|adet|miktar|množství|počet|počet kusů|ks|antal|mängd|mængde|数量|個数|点数|宝贝数量|购买数量|商品数量|件数|數量|الكمية|العدد|تعداد|مقدار|수량|구매수량|주문수량|판매수량|jumlah|kuantitas|jumlah produk|số lượng',
  unitPrice:
    'цена|цена за единицу|цена руб|birim fiyat|fiyat|birim fiyatı|cena|jednotková cena|cena za kus|pris|styckpris|à pris|stykpris|enhedspris|単価|価格|販売価格|単価税込|单价|价格|售价|商品单价|單價|السعر|سعر الوحدة|سعر|قیمت|قیمت واحد|فی|단가|판매가|판매단가|상품가격|가격|harga|harga satuan|harga jual|harga setelah diskon|đơn giá|giá bán|giá',
  amount:
    '=вайлдберриз реализовал товар пр|сумма|сумма руб|стоимость|итого|выручка|tutar|toplam|toplam tutar|genel toplam|částka|celkem|cena celkem|belopp|summa|totalt|beløb|i alt|金額|売上|売上金額|合計|小計|税込金額|金额|总价|总金额|实付金额|买家实际支付金额|实付款|小计|合计|支付金额|金額|總價|المبلغ|الإجمالي|المجموع|القيمة|مبلغ|مبلغ کل|جمع|جمع کل|금액|상품금액|판매금액|매출|매출액|합계|소계|총액|결제금액|商品小計|subtotal produk|total harga produk|total harga|total penjualan|thành tiền|tổng tiền',
  discount:
    'クーポン|クーポン利用額|クーポン利用総額|店舗発行クーポン利用額|商品优惠|订单优惠|优惠券|商家优惠|скидка|indirim|iskonto|sleva|rabatt|rabat|値引|割引|値引き|优惠|折扣|优惠金额|الخصم|خصم|تخفیف|할인|할인금액|할인액|쿠폰할인|diskon|total diskon|potongan|giảm giá',
  tax: 'ндс|налог|kdv|vergi|dph|daň|moms|消費税|税額|税额|税金|الضريبة|ضريبة القيمة المضافة|مالیات|부가세|부가세액|세금|세액|pajak|ppn|thuế',
  refund:
    'возврат|сумма возврата|iade tutarı|iade|vráceno|återbetalning|återbetalt belopp|refunderet beløb|refundert beløp|返金額|返金|退款金额|退款|商品退款金额|退款金額|مبلغ الاسترداد|المبلغ المسترد|مبلغ برگشتی|환불금액|환불액|jumlah pengembalian|số tiền hoàn',
  customer:
    'клиент|покупатель|контрагент|код клиента|müşteri|müşteri no|cari|müşteri kodu|zákazník|číslo zákazníka|kund|kundnummer|kunde|kundenummer|顧客番号|顧客id|会員番号|顧客|客户|会员号|客户编号|买家会员名|会员编号|客戶|العميل|رقم العميل|الزبون|مشتری|کد مشتری|고객번호|고객id|회원번호|회원id|구매자id|주문자id|pelanggan|id pelanggan|pembeli|username pembeli|mã khách hàng',
  personName:
    'имя|фио|注文者姓|注文者名|注文者氏名|送付先姓|送付先名|送付先氏名|имя клиента|müşteri adı|ad soyad|jméno|jméno zákazníka|namn|kundnamn|navn|kundenavn|氏名|顧客名|お名前|お客様名|姓名|客户姓名|收货人|收货人姓名|收件人|구매자명|주문자|주문자명|수취인명|수령인|수령인명|고객명|이름|alıcı|alıcı adı|nama penerima|nama pembeli|nama pelanggan|tên khách hàng|покупатель фио',
  email:
    'почта|эл почта|электронная почта|eposta|e posta|e posta adresi|e mailová adresa|e post|epost|メールアドレス|メール|邮箱|电子邮箱|電子郵件|이메일|이메일주소|메일',
  country: 'страна|ülke|země|land|国|国家|國家|국가|negara|quốc gia',
  branch:
    'магазин|склад|филиал|точка|şube|mağaza|prodejna|pobočka|butik|butikk|afdeling|店舗|店舗名|店名|门店|店铺|分店|門市|الفرع|فرع|شعبه|فروشگاه|매장|매장명|지점|지점명|점포|toko|cabang|outlet|cửa hàng|chi nhánh',
  payment:
    'оплата|способ оплаты|вид оплаты|тип оплаты|ödeme|ödeme tipi|ödeme şekli|platba|způsob platby|betalsätt|betalning|betaling|betalingsmåde|支払方法|支払い方法|支払|支付方式|付款方式|طريقة الدفع|نوع الدفع|روش پرداخت|نوع پرداخت|결제수단|결제방법|결제방식|지불방법|metode pembayaran|pembayaran|thanh toán|phương thức thanh toán',
  channel: 'канал|kanal|kanál|販路|渠道|订单来源|판매채널|주문경로|saluran|kênh',
  status:
    'статус|состояние|注文ステータス|受注ステータス|durum|sipariş durumu|stav|stav objednávky|status|ステータス|状態|订单状态|状态|狀態|الحالة|حالة الطلب|وضعیت|주문상태|결제상태|배송상태|상태|交易状态|sipariş statüsü|statü|status pesanan|trạng thái',
  total: '주문금액|총주문금액|총결제금액|会計合計|total pembayaran|tổng cộng',
  currency: 'валюта|para birimi|döviz|döviz cinsi|měna|通貨|币种|货币|통화|mata uang|العملة|ارز',
  lineType: 'обоснование для оплаты|тип документа|вид операции|тип операции|işlem tipi|取引種別|交易类型|구분|거래구분',
}
