import { headerTokens } from './header-tokens'

/** Words of headers whose cells speak of a person, in the languages of `fieldWords`. */
const PERSONAL = new Set(
  `name names surname forename firstname lastname fullname mail email phone telephone mobile fax address addressline street zip postcode
  postal birth birthday birthdate iban card pan recipient contact username
  vorname nachname kundenname telefon handy strasse adresse anschrift plz postleitzahl geburtsdatum empfanger ansprechpartner kartennummer kreditkarte
  nom prenom rue courriel naissance destinataire carte apellido apellidos correo calle direccion telefono nacimiento tarjeta destinatario
  cognome indirizzo nascita carta voornaam achternaam straat adres geboortedatum telefoon klantnaam
  sobrenome rua endereco telefone nascimento cartao imie nazwisko ulica telefonu urodzenia karty
  cashier employee staff salesperson clerk operator waiter waitress bediener bedienung kassierer kassiererin verkaufer verkauferin
  mitarbeiter mitarbeiterin kellner kellnerin vendeur vendeuse caissier caissiere serveur representant vendedor vendedora cajero cajera
  empleado empleada camarero camarera venditore cassiere operatore cameriere verkoper kassier medewerker funcionario sprzedawca kasjer
  kelner pracownik
  имя фамилия фио телефон адрес почта кассир продавец сотрудник soyad soyadı telefonu adres adresi kasiyer çalışan
  alamat telepon penerima
  patient patiente pacjent pupil schuler schulerin eleve alumno alumna alunno alunna guest guests gast huesped ospite passenger secu ssn pesel cpf dni personnummer
  kaufer besteller acheteur comprador compradora acquirente koper nabywca telemovel movil cellulare komorka
  покупатель получатель гость піб ім'я прізвище покупець одержувач адреса купувач получател фамилия
  ime prezime priimek kupac kupec mobitel nev vevo telefonszam cim nume prenume cumparator telefonul
  όνομα ονοματεπώνυμο τηλέφωνο διεύθυνση κινητό vardas pavarde pirkejas telefonas adresas vards uzvards pircejs talrunis adrese
  eesnimi perekonnanimi ostja aadress etunimi sukunimi puhelin osoite mobilnummer
  टेलीफोन मोबाइल फोन पता טלפון נייד כתובת hp pembeli ponsel
  jméno příjmení adresa ulice pokladní namn förnamn efternamn adress gatuadress kassör navn fornavn efternavn medarbejder`
    .split(/\s+/)
    .flatMap(headerTokens),
)

/** Words of languages that put no blanks between words, or say it with two. */
const PERSONAL_PARTS =
  /氏名|お名前|顧客名|住所|電話|郵便番号|生年月日|メール|担当者|姓名|收货人|收件人|地址|手机|手機|电话|邮编|邮箱|身份证|收银员|수취인|수령인|주문자명?|구매자(?!id)|고객명|전화|휴대폰|연락처|주소|배송지|우편번호|이메일|ชื่อลูกค้า|ชื่อผู้|โทรศัพท์|เบอร์โทร|ที่อยู่|điện thoại|địa chỉ|người (?:mua|nhận)|họ (?:và )?tên|اسم (?:العميل|المشتري|الزبون)|الجوال|الهاتف|العنوان|المستلم|نام (?:مشتری|خریدار|گیرنده)|تلفن|موبایل|آدرس|שם (?:ה?לקוח|פרטי|משפחה)/

/** Words that make a name one of a thing: product name, store name. */
const OF_A_THING = new Set(
  `product item article store shop branch brand category company file device lineitem plan event campaign discount coupon option
  artikel produkt filiale marke kategorie produit magasin marque producto tienda marca prodotto negozio produto loja produktu towaru
  transaction type service gift butik vara vare varans zbozi produkt магазин товар товара`.split(/\s+/),
)

/** What has a name of its own without being a person: marketplace name, province name. */
const NAMED = new Set(
  'marketplace platform channel price tax province state country city payment terms warehouse menu department program'.split(
    ' ',
  ),
)

/** Whether a header sounds as if its cells spoke of a person. */
export function soundsPersonal(header: string): boolean {
  if (PERSONAL_PARTS.test(header.normalize('NFKC').toLowerCase())) return true
  const tokens = headerTokens(header).map((token) => token.replace(/\d+$/, ''))
  const personal = tokens.filter((token) => PERSONAL.has(token))
  if (personal.length === 0 || tokens.some((token) => OF_A_THING.has(token))) return false
  return !(personal.every((token) => token === 'name') && tokens.some((token) => NAMED.has(token)))
}
