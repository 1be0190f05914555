//! `invoices/list`: customers with their invoices, or suppliers with their bills, and what is paid and due of each.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;
use serde_json::Value;

use super::{Book, Reader};
use crate::connec::report::{DocumentLine, Documents};
use crate::impac::params::WidgetParams;
use crate::impac::source::RecordsQuery;
use crate::kernel::{Amount, Currency, Error, Result};

/// How many parties are asked for at once: their ids travel in one query.
const PARTIES_PER_QUERY: usize = 100;
/// The statuses that the list shows; voided documents are not among them.
const STATUSES: [&str; 4] = ["PAID", "AUTHORISED", "SUBMITTED", "DRAFT"];
/// What published clients show for text that is missing.
const NO_TEXT: &str = "-";

/// What the widget shows.
#[derive(Debug, Serialize)]
pub(super) struct Content {
    entities: Vec<Party>,
}

/// A customer or a supplier, in one currency: who is invoiced in two is here twice.
#[derive(Debug, Serialize)]
struct Party {
    id: String,
    name: String,
    company: String,
    address: Address,
    email: String,
    phone: String,
    website: String,
    contact: String,
    currency: Currency,
    total_due: Amount,
    total_paid: Amount,
    total_invoiced: Amount,
    fx_totals: BTreeMap<Currency, FxTotals>,
    invoices: Vec<Invoice>,
    /// The collection of its record.
    #[serde(skip)]
    collection: String,
}

/// Street, second line, locality, region, postal code, country: the names that clients read.
#[derive(Debug, Serialize)]
struct Address {
    s: String,
    s2: String,
    l: String,
    r: String,
    z: String,
    c: String,
}

#[derive(Debug, Serialize)]
#[allow(clippy::struct_field_names, reason = "the names on the wire")]
struct Invoice {
    uid: String,
    reference: String,
    transaction_no: String,
    invoice_date: String,
    due_date: String,
    status: String,
    invoiced: Amount,
    due: Amount,
    paid: Amount,
    currency: Currency,
    tooltip_status: &'static str,
    /// impac-angular takes the first key without looking, so there must be one.
    fx_totals: BTreeMap<Currency, FxTotals>,
}

/// Amounts in the currency of the document, with its rate to the currency shown: these are the same, nothing is converted.
#[derive(Debug, Serialize)]
struct FxTotals {
    invoiced: Amount,
    paid: Amount,
    due: Amount,
    rate: u8,
}

/// The settings of this widget.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Settings {
    suppliers: bool,
    order: Order,
    limit: Option<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    Name,
    Due,
    Paid,
    Invoiced,
}

impl Settings {
    /// Reads them: by default all customers by name.
    ///
    /// # Errors
    /// Invalid with the name of the parameter.
    pub(super) fn read(params: &WidgetParams) -> Result<Self> {
        let wrong = |name: &str, text: &str, known: &str| {
            Err(Error::invalid(format!("metadata[{name}]"), format!("`{text}` is not known here")).hint(format!("use one of {known}")))
        };
        let suppliers = match params.entity.as_deref() {
            None | Some("customers") => false,
            Some("suppliers") => true,
            Some(other) => return wrong("entity", other, "customers, suppliers"),
        };
        let order = match params.order_by.as_deref() {
            None | Some("name") => Order::Name,
            Some("total_due") => Order::Due,
            Some("total_paid") => Order::Paid,
            Some("total_invoiced") => Order::Invoiced,
            Some(other) => return wrong("order_by", other, "name, total_due, total_paid, total_invoiced"),
        };
        Ok(Self { suppliers, order, limit: params.limit_entries })
    }
}

/// The title of the template with these settings.
pub(super) fn title(params: &WidgetParams) -> &'static str {
    match Settings::read(params) {
        Ok(Settings { suppliers: false, order, .. }) => match order {
            Order::Name => "Invoices list",
            Order::Due => "Due invoices",
            Order::Paid => "Paid invoices",
            Order::Invoiced => "All invoices",
        },
        Ok(Settings { suppliers: true, order, .. }) => match order {
            Order::Name => "Purchase orders list",
            Order::Due => "Due purchase orders",
            Order::Paid => "Paid purchase orders",
            Order::Invoiced => "All purchase orders",
        },
        Err(_) => "Invoices list",
    }
}

/// Reads the documents, then the contact details of the parties that are shown.
///
/// # Errors
/// What Connec! says.
pub(super) async fn read(reader: &Reader<'_>) -> Result<Content> {
    let settings = Settings::read(reader.params)?;
    let kind = if settings.suppliers { "SUPPLIER" } else { "CUSTOMER" };
    let books: Vec<Book<Documents>> = reader.books("invoices_summary", Some(kind)).await?;
    let mut content = content(&books, settings);
    for (head, book) in reader.heads.iter().zip(&books) {
        let company = &book.organization.name;
        for collection in ["organizations", "people"] {
            let mut ids: Vec<String> = content
                .entities
                .iter()
                .filter(|party| party.collection == collection && party.company == *company)
                .map(|party| party.id.clone())
                .collect();
            ids.sort();
            ids.dedup();
            for ids in ids.chunks(PARTIES_PER_QUERY) {
                let query = RecordsQuery { filter: Some(ids_filter(ids)), top: PARTIES_PER_QUERY, ..RecordsQuery::default() };
                let page = reader.source.records(reader.credential, &head.scope, collection, &query).await?;
                content.introduce(&page.records);
            }
        }
    }
    Ok(content)
}

/// `id in ['…','…']`, quotes doubled.
fn ids_filter(ids: &[String]) -> String {
    let quoted: Vec<String> = ids.iter().map(|id| format!("'{}'", id.replace('\'', "''"))).collect();
    format!("id in [{}]", quoted.join(","))
}

fn content(books: &[Book<Documents>], settings: Settings) -> Content {
    let mut entities: Vec<Party> = Vec::new();
    for book in books {
        let mut places: HashMap<(&str, &str, &Currency), usize> = HashMap::new();
        for document in book.report.documents.iter().filter(|document| STATUSES.contains(&document.status.as_str())) {
            let key = (document.party_type.as_str(), document.party_id.as_str(), &document.currency);
            let place = *places.entry(key).or_insert_with(|| {
                entities.push(Party::new(document, &book.organization.name));
                entities.len() - 1
            });
            entities[place].add(document);
        }
    }
    let amount = |party: &Party| match settings.order {
        Order::Name => Amount::ZERO,
        Order::Due => party.total_due,
        Order::Paid => party.total_paid,
        Order::Invoiced => party.total_invoiced,
    };
    entities.sort_by(|a, b| {
        let names = || a.name.to_lowercase().cmp(&b.name.to_lowercase());
        amount(b).cmp(&amount(a)).then_with(names).then_with(|| a.id.cmp(&b.id)).then_with(|| a.currency.cmp(&b.currency))
    });
    if let Some(limit) = settings.limit {
        entities.truncate(limit);
    }
    Content { entities }
}

impl Content {
    /// Adds the contact details that Connec! has on record.
    fn introduce(&mut self, records: &[Value]) {
        for record in records {
            let id = record["id"].as_str().unwrap_or_default();
            for party in self.entities.iter_mut().filter(|party| !id.is_empty() && party.id == id) {
                party.introduce(record);
            }
        }
    }
}

impl Party {
    fn new(document: &DocumentLine, company: &str) -> Self {
        let none = || NO_TEXT.to_owned();
        Self {
            id: shown(&document.party_id),
            name: shown(&document.party_name),
            company: company.to_owned(),
            address: Address { s: none(), s2: none(), l: none(), r: none(), z: none(), c: none() },
            email: none(),
            phone: none(),
            website: none(),
            contact: none(),
            currency: document.currency.clone(),
            total_due: Amount::ZERO,
            total_paid: Amount::ZERO,
            total_invoiced: Amount::ZERO,
            fx_totals: BTreeMap::new(),
            invoices: Vec::new(),
            collection: document.party_type.clone(),
        }
    }

    fn add(&mut self, document: &DocumentLine) {
        self.total_due += document.due;
        self.total_paid += document.paid;
        self.total_invoiced += document.total;
        self.fx_totals = fx(&self.currency, self.total_invoiced, self.total_paid, self.total_due);
        self.invoices.push(Invoice {
            uid: document.id.clone(),
            reference: shown(if document.title.trim().is_empty() { &document.code } else { &document.title }),
            transaction_no: shown(&document.transaction_number),
            invoice_date: shown(&document.transaction_date),
            due_date: shown(&document.due_date),
            status: document.status.clone(),
            invoiced: document.total,
            due: document.due,
            paid: document.paid,
            currency: document.currency.clone(),
            tooltip_status: tooltip_status(document),
            fx_totals: fx(&document.currency, document.total, document.paid, document.due),
        });
    }

    fn introduce(&mut self, record: &Value) {
        let text = |path: &str| shown(record.pointer(path).and_then(Value::as_str).unwrap_or_default());
        let first = |paths: &[&str]| paths.iter().map(|path| text(path)).find(|text| text != NO_TEXT).unwrap_or_else(|| NO_TEXT.to_owned());
        // People keep their work and home details apart; organizations have one set.
        let address = ["/address/billing", "/address/street", "/address/shipping", "/address_work/billing", "/address_home/billing"]
            .into_iter()
            .find(|path| record.pointer(path).and_then(Value::as_object).is_some_and(|address| !address.is_empty()))
            .unwrap_or("/address/billing");
        let line = |name: &str| text(&format!("{address}/{name}"));
        self.address =
            Address { s: line("line1"), s2: line("line2"), l: line("city"), r: line("region"), z: line("postal_code"), c: line("country") };
        self.email = text("/email/address");
        self.phone = first(&["/phone/landline", "/phone/mobile", "/phone_work/landline", "/phone_work/mobile", "/phone_home/landline"]);
        self.website = text("/website/url");
        if self.collection == "people" {
            self.contact = self.name.clone();
        }
    }
}

fn fx(currency: &Currency, invoiced: Amount, paid: Amount, due: Amount) -> BTreeMap<Currency, FxTotals> {
    BTreeMap::from([(currency.clone(), FxTotals { invoiced, paid, due, rate: 1 })])
}

fn tooltip_status(document: &DocumentLine) -> &'static str {
    if document.due.is_zero() {
        "paid"
    } else if document.due == document.total {
        "due"
    } else {
        "partially paid"
    }
}

fn shown(text: &str) -> String {
    let text = text.trim();
    if text.is_empty() { NO_TEXT.to_owned() } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::tests::{book, params};
    use super::*;

    fn document(id: &str, party: &str, status: &str, currency: &str, total: &str, due: &str) -> Value {
        let (total, due): (Amount, Amount) = (total.parse().unwrap(), due.parse().unwrap());
        json!({
            "id": id, "code": format!("IN-{id}"), "title": "", "transaction_number": "", "status": status, "party_type": "organizations",
            "party_id": party, "party_name": party.to_uppercase(), "transaction_date": "2026-01-02", "due_date": "2026-02-01",
            "currency": currency, "total": total, "paid": total - due, "due": due,
        })
    }

    fn shown(documents: &[Value], query: &str) -> Content {
        let report = json!({"from": "2026-01-01", "to": "2026-02-10", "type": "CUSTOMER", "documents": documents});
        content(&[book("org-1", "Acme", report)], Settings::read(&params(query)).unwrap())
    }

    fn names(content: &Content) -> Vec<&str> {
        content.entities.iter().map(|party| party.name.as_str()).collect()
    }

    #[test]
    fn what_is_paid_and_due_adds_up_by_customer() {
        let content = shown(
            &[
                document("1", "zoe", "PAID", "USD", "100.10", "0"),
                document("2", "zoe", "AUTHORISED", "USD", "50.05", "20.05"),
                document("3", "amy", "SUBMITTED", "USD", "10", "10"),
                document("4", "amy", "VOIDED", "USD", "999", "0"),
            ],
            "",
        );
        assert_eq!(names(&content), ["AMY", "ZOE"]);
        let zoe = &content.entities[1];
        assert_eq!([zoe.total_invoiced, zoe.total_paid, zoe.total_due].map(|a| a.to_string()), ["150.15", "130.1", "20.05"]);
        let tooltips: Vec<_> = content.entities.iter().flat_map(|p| &p.invoices).map(|i| i.tooltip_status).collect();
        assert_eq!(tooltips, ["due", "paid", "partially paid"]);
    }

    #[test]
    fn the_shape_is_the_one_that_clients_read() {
        let mut content = shown(&[document("1", "zoe", "AUTHORISED", "USD", "50.05", "20.05")], "");
        content.introduce(&[
            json!({"id": "zoe", "address": {"billing": {"line1": "1 Main St", "city": "Perth"}}, "email": {"address": "z@zoe.test"}}),
        ]);
        let text = |text: &str| text.parse::<Amount>().unwrap();
        let fx = json!({"USD": {"invoiced": text("50.05"), "paid": text("30"), "due": text("20.05"), "rate": 1}});
        assert_eq!(
            serde_json::to_value(&content).unwrap(),
            json!({"entities": [{
                "id": "zoe", "name": "ZOE", "company": "Acme",
                "address": {"s": "1 Main St", "s2": "-", "l": "Perth", "r": "-", "z": "-", "c": "-"},
                "email": "z@zoe.test", "phone": "-", "website": "-", "contact": "-", "currency": "USD",
                "total_due": text("20.05"), "total_paid": text("30"), "total_invoiced": text("50.05"), "fx_totals": fx,
                "invoices": [{
                    "uid": "1", "reference": "IN-1", "transaction_no": "-", "invoice_date": "2026-01-02", "due_date": "2026-02-01",
                    "status": "AUTHORISED", "invoiced": text("50.05"), "due": text("20.05"), "paid": text("30"), "currency": "USD",
                    "tooltip_status": "partially paid", "fx_totals": fx,
                }],
            }]})
        );
    }

    #[test]
    fn the_largest_come_first_and_the_limit_holds() {
        let documents = [
            document("1", "amy", "AUTHORISED", "USD", "5", "5"),
            document("2", "bob", "AUTHORISED", "USD", "50", "9"),
            document("3", "cid", "AUTHORISED", "USD", "20", "20"),
            document("4", "bob", "AUTHORISED", "EUR", "7", "7"),
        ];
        let by = |order: &str| names(&shown(&documents, &format!("metadata[order_by]={order}"))).join(" ");
        assert_eq!(by("total_due"), "CID BOB BOB AMY");
        assert_eq!(by("total_paid"), "BOB AMY BOB CID");
        assert_eq!(by("total_invoiced"), "BOB CID BOB AMY");
        assert_eq!(names(&shown(&documents, "metadata[order_by]=total_due&metadata[limit_entries]=1")), ["CID"]);
    }

    #[test]
    fn settings_that_are_not_known_are_refused() {
        for (query, field) in [("metadata[entity]=robots", "metadata[entity]"), ("metadata[order_by]=luck", "metadata[order_by]")] {
            assert_eq!(Settings::read(&params(query)).unwrap_err().field(), Some(field));
        }
        assert_eq!(title(&params("metadata[entity]=suppliers&metadata[order_by]=total_due")), "Due purchase orders");
        assert_eq!(ids_filter(&["a'b".to_owned(), "c".to_owned()]), "id in ['a''b','c']");
    }
}
