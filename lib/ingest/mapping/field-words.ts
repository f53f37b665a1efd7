import type { Field } from '@/lib/domain/field'

const words = (text: string): readonly string[] => text.split('|').map((phrase) => phrase.trim())

/**
 * What headers call a field: English, German, French, Spanish, Italian, Dutch, Portuguese, Polish; without accents. Behind
 * `=` a phrase counts only as the whole header.
 */
export const fieldWords: Partial<Record<Field, readonly string[]>> = {
  order: words(
    `order number|order no|order nr|order id|order|order name|order ref|order reference|sales order|invoice|invoice no|invoice number|invoice id|receipt|receipt no|receipt number|receipt id|transaction id|transaction number|transaction|bill no|bill number|ticket|ticket number|check number|document number|sale id|basket id|purchase id|order reference number|check|check no|check id|check nr|tab number|order ref no|bill|bill id|docket|docket number|voucher no|doc no|document no|sales id|sale number|sale no|receipt reference|till receipt|=reference|=ref|fakturanummer
    |bestellnummer|bestell nr|bestellung|bestell id|auftragsnummer|auftrag|auftrags nr|rechnungsnummer|rechnungs nr|rechnungsnr|rechnung|belegnummer|beleg nr|beleg|bonnummer|bon nr|bon|vorgangsnummer|vorgang|kassenzettel|kassenbon|kassenbonnummer|zettel nr|bonnr|bon id|belegnr|beleg id|quittung|quittungsnummer|transaktionsnummer|transaktion|=referenz|belegfeld 1|vorgangs nr|lieferscheinnummer
    |numero de commande|numero commande|n commande|no commande|commande|reference commande|numero de facture|numero facture|facture|n facture|numero de ticket|n ticket|n piece|no piece|numero piece|numero de piece|piece|ticket de caisse|n de ticket|numero vente|n vente|num facture|num commande|num ticket|n de commande|n de facture|recu|=reference commande
    |numero de pedido|n pedido|no pedido|num pedido|pedido|id pedido|numero de factura|factura|recibo|n factura|num factura|n ticket|num ticket|n de pedido|n de factura|albaran|n albaran|comprobante|n de venta|numero de venta|n venta|=referencia
    |numero ordine|numero d ordine|n ordine|ordine|id ordine|numero fattura|fattura|scontrino|numero scontrino|ricevuta|num ordine|n scontrino|n fattura|n documento|numero documento
    |bestelnummer|bestelling|ordernummer|order nummer|factuurnummer|factuur|bonnummer|kassabon
    |numero do pedido|encomenda|numero da encomenda|fatura|numero da fatura|nota fiscal|venda|no de venda|no da venda|no do pedido
    |numer zamowienia|nr zamowienia|zamowienie|faktura|numer faktury|nr faktury|paragon|numer paragonu|nr paragonu|nr dokumentu|numer dokumentu|transakcja|id transakcji|transakcja id|numer transakcji|nr transakcji`,
  ),
  time: words(
    `date|time|datetime|timestamp|date time|date and time|order date|order time|ordered at|created at|created|created on|purchase date|purchased at|sale date|sales date|sold at|sold on|invoice date|transaction date|transaction time|event time|date ordered|order placed|placed at|paid at|date paid|receipt date|day|created utc|created date|completed time|completed at|completed|close time|closed at|closed|opened at|order closed|business date|business day|sale time|sales time|trans date|trans time|tran date|date of sale|date sold|posted at|posting date|payment date|completed on|placed on|checkout time|local time|order creation date|posted date|date posted|posted date time|date created|date placed|sale datetime
    |datum|zeit|zeitpunkt|datum und uhrzeit|datum zeit|bestelldatum|bestellt am|auftragsdatum|rechnungsdatum|belegdatum|kaufdatum|verkaufsdatum|bestellzeitpunkt|zeitstempel|erstellt am|bondatum|tag|verkaufstag|buchungstag|buchungsdatum|datum uhrzeit|verkauft am|kassendatum|zahlungsdatum|bezahlt am|transaktionsdatum|fakturadatum|fakturadat|belegdat|bestelleingang|leistungsdatum|umsatzdatum
    |date de commande|date commande|date de facture|date facture|date achat|date d achat|date de vente|date vente|date et heure|horodatage|jour|date piece|date de piece|date ticket|date du ticket|date de vente|date reglement|date operation|date ecriture|date creation|date de creation|date transaction|cree le
    |fecha|fecha de pedido|fecha pedido|fecha del pedido|fecha de compra|fecha de factura|fecha factura|fecha venta|fecha y hora|fecha de venta
    |data|data ordine|data dell ordine|data acquisto|data fattura|data vendita|data e ora|data scontrino
    |besteldatum|orderdatum|factuurdatum|verkoopdatum|aankoopdatum|datum en tijd|besteld op|tijdstip
    |data do pedido|data da compra|data da venda|data da fatura|data e hora|data venda|data da encomenda
    |data zamowienia|data sprzedazy|data zakupu|data faktury|data wystawienia|data i godzina`,
  ),
  clock: words(
    'time|time of day|order time|sale time|time of sale|transaction time|sales time|local time|uhrzeit|zeit|verkaufszeit|uhr|verkaufszeit|bonzeit|kassenzeit|belegzeit|heure|heure de vente|hora|hora de venta|ora|orario|tijd|verkooptijd|hora da venda|godzina|czas',
  ),
  zone: words(
    'time zone|timezone|zeitzone|fuseau horaire|zona horaria|fuso orario|tijdzone|fuso horario|strefa czasowa',
  ),
  lineType: words(
    'type|transaction type|event type|=event|row type|line type|receipt type|document type|doc type|entry type|record type|rec type|trans type|satzart|belegkennzeichen|tipo registro|tipo riga|regelsoort|invoice type|amount type|sale or return|voucher type|belegtyp|belegart|buchungsart|soll haben|soll haben kennzeichen|type piece|type de piece|tipo documento|tipo de documento|tipo de comprobante|art|vorgangsart|typ|type de transaction|tipo|tipo de transaccion|tipo transazione',
  ),
  sku: words(
    `sku|stock code|stockcode|product id|product code|product number|product no|product sku|item id|item code|item number|item no|item sku|article|article number|article no|article code|part number|part no|plu|ean|gtin|upc|barcode|asin|variant sku|lineitem sku|custom label|variant id|productid|item ref|item reference|product ref|sku code|sku id|style|style no|style number|style code|model|model no|model number|mpn|isbn|material|material number|catalog number|catalogue number|stock id|stock no|handle|inventory item code|item product code|inventory code
    |artikelnummer|artikel nr|artikelnr|art nr|artnr|artikel|artikelcode|produktnummer|produkt nr|produktcode|produkt id|materialnummer|bestellartikel
    |=reference|=ref|reference produit|ref produit|code article|code produit|reference article|id produit
    |codigo|codigo de producto|codigo producto|codigo articulo|referencia|ref producto|id producto|codigo de articulo
    |codice|codice articolo|codice prodotto|articolo|id prodotto|cod articolo
    |productcode|productnummer|product nummer
    |codigo do produto|codigo produto|id do produto|id produto|cod produto
    |kod produktu|symbol|indeks|kod towaru|numer produktu|id produktu|kod`,
  ),
  description: words(
    `description|product|product name|product title|item|item name|item title|item description|name|title|lineitem name|goods|product description|article name|line item|article|label|product label|item text|goods description|line description|product desc|item desc|desc|dish|menu item name|plu name|plu description|service|menu item|details|particulars|line item name|=text|=was
    |artikelbezeichnung|bezeichnung|produkt|produktname|produktbezeichnung|artikelname|beschreibung|artikeltext|ware|position|artikel|position bezeichnung|positionstext|warenbezeichnung|titel des angebots|angebotstitel|kurztext|speise|titel|produkttitel|buchungstext|gericht|leistung
    |produit|nom du produit|nom produit|designation|libelle|libelle produit|libelle article|article designation|intitule|article|plat|nom article|nom de l article|titre|description produit|libelle de l article
    |producto|nombre del producto|nombre producto|descripcion|descripcion producto|articulo|denominacion|concepto|nombre articulo|nombre del articulo|titulo|titulo de la publicacion|plato
    |prodotto|nome prodotto|descrizione|descrizione articolo|descrizione prodotto|denominazione|articolo|nome articolo|prodotto venduto|voce|piatto|titolo
    |productnaam|omschrijving|artikelomschrijving|artikelnaam|productomschrijving
    |produto|nome do produto|nome produto|descricao|descricao do produto|titulo do anuncio
    |nazwa produktu|nazwa towaru|nazwa|towar|opis|opis produktu`,
  ),
  brand: words(
    'brand|brand name|manufacturer|vendor|maker|marke|hersteller|markenname|marque|fabricant|marca|fabricante|marchio|produttore|merk|fabrikant|producent|marka',
  ),
  category: words(
    `category|category code|category name|product category|product type|department|product group|item category|type of product|product line|category path|dept|dept name|class|subcategory|product category name|menu|menu group|sales category|reporting category|collection
    |kategorie|warengruppe|warengrp|wgr|wg|hauptwarengruppe|artikelgruppe|sparte|famille article|famille produit|produktkategorie|produktgruppe|abteilung|sortiment|categorie|famille|rayon|categorie produit|categoria|familia|seccion|departamento|categoria producto|reparto|gruppo|categoria prodotto|productcategorie|productgroep|afdeling|categoria do produto|grupo|kategoria|kategoria produktu|dzial|grupa`,
  ),
  quantity: words(
    `quantity|qty|quantity sold|units|units sold|pieces|pcs|count|number of items|items sold|quantity purchased|lineitem quantity|order quantity|amount of items|no of items|item quantity|no sold|number sold|pieces sold|how many|item count|count sold|quantity ordered|units ordered|qty ordered|qnty|quant|quan
    |menge|anzahl|stuck|stueck|stuckzahl|stueckzahl|bestellmenge|verkaufte menge|stk|stck|anz|mng|stueck verkauft|anzahl verkauft|verkauft
    |quantite|qte|nombre|nb articles|quantite vendue|qtes|nbre|nombre d articles|nb unites|unites|pieces vendues|qte vendue|qt|cantidad|cant|unidades|uds|quantita|qta|pezzi|aantal|stuks|hoeveelheid|quantidade|qtd|qtde|unidades vendidas|ilosc|szt|sztuk|liczba sztuk`,
  ),
  unitPrice: words(
    `unit price|price|price per unit|item price|price each|sale price|selling price|sold for|lineitem price|unit cost price|product price|rate|retail price|net price|gross price|each|unit retail|retail|price per item|price per piece|list price|item amount each|price ea|unit price net|unit price gross|sell price|per unit|price paid each|unit amount|unit selling price|price per kg|price each net|price excl tax
    |einzelpreis|preis|stuckpreis|stueckpreis|preis pro stuck|verkaufspreis|vk preis|ep|netto preis|brutto preis|einzelpreis netto|einzelpreis brutto|e preis|epreis|einzel preis|vk|vkpreis|stk preis|preis stk|preis pro einheit|preis je stuck|preis je stueck|einzelbetrag|verkauft fur|listenpreis|vk brutto|vk netto|preis einzeln|preis netto|preis brutto
    |prix unitaire|prix|pu|prix de vente|prix unitaire ht|prix unitaire ttc|prix ht|prix ttc|p u ht|puht|pu ht|p u ttc|pu ttc|p u|px unitaire|px vente|px u|tarif unitaire|prix u|prix vente|prix unit|pv ttc|pv ht
    |precio unitario|precio|precio unidad|precio de venta|pvp|prezzo unitario|prezzo|prezzo di vendita
    |stukprijs|prijs|eenheidsprijs|prijs per stuk|verkoopprijs|preco unitario|preco|valor unitario|preco de venda
    |cena jednostkowa|cena|cena sprzedazy|cena brutto|cena netto`,
  ),
  amount: words(
    `amount|line total|line amount|item total|total price|subtotal|line subtotal|net amount|gross amount|gross|sales|revenue|net sales|gross sales|total|value|sum|extended price|item subtotal|turnover|order value|order total|order amount|total amount|amount paid|paid|ext price|extended|ext amount|extended amount|extended total|line price|line value|line sum|line net|row total|item amount|item revenue|product sales|total spent|line total excl tax|price total|total sale|total sales|total excl tax|total ex tax|net total|net|sum total|takings
    |betrag|gesamtpreis|gesamtbetrag|positionsbetrag|zeilensumme|summe|gesamt|umsatz|warenwert|nettobetrag|bruttobetrag|zwischensumme|endpreis|gesamtwert|wert|gesamtsumme position|positionssumme|gesamtpreis netto|gesamtpreis brutto|verkaufswert|erlos|erloes|umsatz netto|umsatz brutto|netto|brutto|nettowert|bruttowert|nettoumsatz|bruttoumsatz|preis gesamt|summe netto|summe brutto|posten summe|postensumme
    |montant|total ligne|montant ligne|total ht|total ttc|montant ht|montant ttc|sous total|chiffre d affaires|ca|total ligne ht|total ligne ttc|mt ht|mt ttc|montant net|net ht|net ttc|valeur|prix total|somme
    |importe|importe total|total linea|subtotal linea|monto|valor|ventas|importo|totale riga|totale|imponibile|importo totale|valore|ingresos por productos|importo lordo|lordo
    |bedrag|totaal|regeltotaal|totaalbedrag|omzet|subtotaal|valor total|montante|total do item|faturamento|receita|receita por produtos
    |kwota|wartosc|suma|razem|wartosc brutto|wartosc netto|obrot`,
  ),
  discount: words(
    `discount|discount amount|coupon|coupon amount|coupon value|rebate|promo|promotion discount|coupon discount|lineitem discount|item promotion discount|cart discount amount|discounts
    |rabatt|rabattbetrag|nachlass|preisnachlass|remise|rabais|reduction|montant remise|descuento|importe descuento|dto|sconto|sconto importo|korting|kortingsbedrag|desconto|valor do desconto|rabat|znizka|upust`,
  ),
  refund: words(
    `refund|refunds|refunded|refund amount|refunded amount|amount refunded|refund total|total refunded|refunded total|amount returned|returned amount|item refund|item refund amount
    |erstattung|erstattungsbetrag|erstatteter betrag|ruckerstattung|montant rembourse|remboursement|montant du remboursement|reembolso|importe reembolsado|importe reembolso|monto reembolsado|rimborso|importo rimborsato|terugbetaling|terugbetaald bedrag|valor reembolsado|reembolso valor|kwota zwrotu|zwrot`,
  ),
  tax: words(
    'tax|tax amount|vat|vat amount|sales tax|item tax|gst|taxes|tax total|steuer|mwst|ust|mehrwertsteuer|umsatzsteuer|steuerbetrag|mwst betrag|tva|montant tva|taxe|taxes|iva|importe iva|impuesto|impuestos|importo iva|imposta|btw|btw bedrag|imposto|valor iva|podatek|vat kwota|kwota vat',
  ),
  cost: words(
    'cost|unit cost|cost price|purchase price|cogs|einkaufspreis|ek|ek preis|einstandspreis|prix d achat|cout|coste|precio de coste|costo|prezzo d acquisto|inkoopprijs|kostprijs|custo|preco de custo|koszt|cena zakupu',
  ),
  total: words(
    'order total|grand total|invoice total|total amount|order amount|basket total|receipt total|total|order value|rechnungsbetrag|bestellsumme|gesamtsumme|bonsumme|auftragssumme|total commande|montant commande|total facture|total pedido|total factura|totale ordine|totale fattura|totaal bestelling|ordertotaal|total do pedido|total da fatura|wartosc zamowienia|suma zamowienia',
  ),
  basket: words(
    'items|basket|cart|products|line items|order items|items ordered|basket contents|order details|order lines|warenkorb|artikel liste|positionen|panier|articles|produits|cesta|articulos|productos|carrello|articoli|prodotti|winkelmand|artikelen|carrinho|itens|produtos|koszyk|produkty|pozycje',
  ),
  currency: words('currency|currency code|cur|ccy|wahrung|waehrung|devise|monnaie|moneda|divisa|valuta|moeda|waluta'),
  customer: words(
    `customer id|customer number|customer no|customer|customer code|client id|client|client number|user id|user|buyer id|buyer user id|buyer username|buyer|account|account id|account number|member id|member|loyalty id|userid|shopper id|debtor|customer ref|customer reference|loyalty card|loyalty card number|loyalty number|member number|member no|membership number|card member|client ref|patron id|guest id|contact id|profile id|cust no|cust id|cust|cust code|customer key|buyer reference
    |kundennummer|kunden nr|kundennr|kunden id|kunde|kdnr|kd nr|debitor|debitorennummer|auftraggeber|auftraggebernummer|kundenkonto|kundenkarte|kundenkartennummer|kd karte|kundenkarten nr|kunden karte|kartenkunde|mitgliedsnummer|mitglied|kundennr intern|kunden referenz|debitor nr
    |numero client|code tiers|tiers|n tiers|ref client|reference client|carte fidelite|n carte fidelite|carte de fidelite|compte client|compte tiers|code du client|n client|code client|id client|numero de cliente|n cliente|codigo cliente|id cliente|cliente|codigo de cliente
    |codice cliente|numero cliente|klantnummer|klant|klant id|klantcode|debiteur|debiteurnummer|codigo do cliente|numero do cliente
    |numer klienta|klient|id klienta|nr klienta|kontrahent|kod klienta`,
  ),
  personName: words(
    `customer name|full name|=kontakt|=naam|first name|last name|surname|buyer name|client name|billing name|shipping name|recipient|contact name|ship name|ship to name|contact|recipient name|customer full name|forename|company|company name|organisation|organization|sold to|bill to|ship to|bill to name|purchaser|guest name|attendee
    |kundenname|firma|firmenname|name des kunden|kunde name|vorname|nachname|empfanger|besteller|rechnungsname|ansprechpartner|nom|prenom|nom client|nom du client|nom complet|destinataire|intitule tiers|intitule client|raison sociale|nom tiers|nom du tiers|societe
    |nombre|apellido|apellidos|nombre cliente|nombre del cliente|nombre completo|destinatario|comprador|nombre del comprador|nome cliente|cognome|nome e cognome|nominativo|intestatario
    |klantnaam|voornaam|achternaam|ontvanger|nome do cliente|sobrenome|nome completo|imie|nazwisko|imie i nazwisko|nazwa klienta|odbiorca`,
  ),
  email: words(
    'email|e mail|mail|email address|e mail address|customer email|buyer email|mailadresse|e mail adresse|emailadresse|kunden email|courriel|adresse email|adresse mail|correo|correo electronico|email cliente|indirizzo email|posta elettronica|e mailadres|emailadres|endereco de email|adres email|adres e mail',
  ),
  card: words(
    'card|card number|credit card|credit card number|pan|kartennummer|kreditkarte|numero de carte|carte bancaire|numero de tarjeta|tarjeta|numero carta|carta di credito|kaartnummer|numero do cartao|cartao|numer karty|karta',
  ),
  country: words(
    'country|country code|country name|billing country|shipping country|ship country|ship to country|buyer country|customer country|land|lieferland|rechnungsland|landercode|pays|pays livraison|pays client|pais|pais de envio|paese|nazione|stato|landcode|leverland|kraj|kraj dostawy|market',
  ),
  branch: words(
    'branch|store|shop|location|outlet|store id|store name|shop name|branch name|site|point of sale|warehouse|store number|store location|branch id|branch code|store code|shop id|shop code|location id|location name|revenue center|cost center|depot|site name|venue|restaurant|mall|shopping mall|shopping center|shopping centre|store location|shop location|depot code|filiale|filial|geschaft|laden|standort|niederlassung|markt|betrieb|betriebsstatte|marktnummer|filialnummer|filial nr|filialname|ladengeschaft|verkaufsstelle|kostenstelle|magasin|boutique|point de vente|etablissement|code depot|code magasin|site de vente|point vente|agence|tienda|sucursal|local|almacen|negozio|punto vendita|filiaal|winkel|vestiging|loja|sklep|oddzial|lokal|placowka|punkt sprzedazy',
  ),
  payment: words(
    'payment|payment method|payment type|tender|tender type|paid by|payment mode|payment method title|payment mode name|payment form|payment means|tender name|tender used|pay method|pay type|card type|card brand|zahlungsart|zahlart|zahlungsmethode|zahlungsweise|bezahlt mit|bezahlart|zahlweise|zahlungsmittel|zahlungsweg|bezahlung|zahlung|bar karte|bar ec|bezahlt per|zahlungsform|geldart|mode de paiement|moyen de paiement|paiement|reglement|mode reglement|mode de reglement|type de paiement|type reglement|paye par|moyen paiement|forma de pago|metodo de pago|pago|medio de pago|metodo di pagamento|pagamento|modalita di pagamento|betaalmethode|betaalwijze|betaling|forma de pagamento|metodo de pagamento|metoda platnosci|forma platnosci|platnosc|sposob platnosci',
  ),
  device: words(
    'device|device type|device name|platform|gerat|geraet|geratetyp|appareil|dispositivo|apparaat|urzadzenie',
  ),
  channel: words(
    'channel|sales channel|plattform|vertriebsweg|marketplace|marketplace name|source|order source|order channel|source name|kanal|vertriebskanal|verkaufskanal|bestellkanal|herkunft|canal|canal de vente|origine|canal de venta|origen|canale|canale di vendita|kanaal|verkoopkanaal|canal de venda|origem|kanal sprzedazy|zrodlo',
  ),
  status: words(
    '=reason for credit entry|txn result|transaction result|payment result|auth result|authorisation result|authorization result|status|order status|state|financial status|payment status|transaction status|bestellstatus|auftragsstatus|zahlungsstatus|statut|etat|statut commande|etat commande|estado|estado del pedido|estado pedido|stato|stato ordine|stato dell ordine|orderstatus|bestelstatus|estado do pedido|situacao|status zamowienia|stan',
  ),
  shippedAt: words(
    'shipped at|shipped on|date shipped|ship date|shipped date|dispatched at|dispatch date|shipped on date|fulfilled at|delivery date|delivered at|versanddatum|versendet am|lieferdatum|verschickt am|date d expedition|date expedition|expedie le|date de livraison|fecha de envio|enviado el|fecha envio|fecha de entrega|data spedizione|data di spedizione|spedito il|data consegna|verzenddatum|verzonden op|leverdatum|data de envio|enviado em|data de entrega|data wysylki|wyslano|data dostawy',
  ),
}
