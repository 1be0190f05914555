//! What is sold and bought, and when it is paid.

use super::calendar::{Month, days_after};
use super::profile::{Cost, Habit, Profile};
use super::rng::Rng;
use crate::kernel::Date;

/// Goods are bought by the dozen.
const LOT: i64 = 12;
/// From this quantity on, a line is 5 % cheaper.
const DISCOUNT_QUANTITY: i64 = 40;
const DISCOUNT_PERCENT: i64 = 5;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Sale,
    Purchase,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    Draft,
    Submitted,
    Authorised,
    Paid,
    Voided,
}

impl Status {
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Draft => "DRAFT",
            Self::Submitted => "SUBMITTED",
            Self::Authorised => "AUTHORISED",
            Self::Paid => "PAID",
            Self::Voided => "VOIDED",
        }
    }
}

#[derive(Debug)]
pub(super) struct Line {
    pub(super) what: String,
    pub(super) item: Option<usize>,
    /// For what is no item.
    pub(super) account: Option<&'static str>,
    pub(super) quantity: i64,
    pub(super) unit_cents: i64,
    pub(super) reduction_percent: i64,
    pub(super) net_cents: i64,
    pub(super) tax_cents: i64,
    pub(super) taxed: bool,
}

/// An invoice or a bill.
#[derive(Debug)]
pub(super) struct Doc {
    pub(super) side: Side,
    /// Index into the customers or the suppliers.
    pub(super) party: usize,
    pub(super) number: String,
    pub(super) title: String,
    pub(super) day: Date,
    pub(super) due: Date,
    pub(super) lines: Vec<Line>,
    pub(super) status: Status,
    /// Those made up to today.
    pub(super) payments: Vec<(Date, i64)>,
}

impl Doc {
    pub(super) fn net_cents(&self) -> i64 {
        self.lines.iter().map(|line| line.net_cents).sum()
    }

    pub(super) fn tax_cents(&self) -> i64 {
        self.lines.iter().map(|line| line.tax_cents).sum()
    }

    pub(super) fn total_cents(&self) -> i64 {
        self.net_cents() + self.tax_cents()
    }

    pub(super) fn balance_cents(&self) -> i64 {
        let paid: i64 = self.payments.iter().map(|(_, cents)| cents).sum();
        if self.status == Status::Voided { 0 } else { self.total_cents() - paid }
    }

    /// Is it in the books?
    pub(super) fn counts(&self) -> bool {
        !matches!(self.status, Status::Draft | Status::Voided)
    }

    pub(super) fn is_in(&self, month: Month) -> bool {
        month.first <= self.day && self.day <= month.last()
    }
}

/// Half away from zero, for amounts that are not negative.
fn divided(amount: i64, by: i64) -> i64 {
    (amount + by / 2) / by
}

fn line(
    profile: &Profile,
    what: String,
    item: Option<usize>,
    account: Option<&'static str>,
    quantity: i64,
    unit_cents: i64,
    taxed: bool,
) -> Line {
    let reduction_percent = if account.is_none() && quantity >= DISCOUNT_QUANTITY { DISCOUNT_PERCENT } else { 0 };
    priced(profile, Line { what, item, account, quantity, unit_cents, reduction_percent, net_cents: 0, tax_cents: 0, taxed })
}

fn priced(profile: &Profile, mut line: Line) -> Line {
    line.net_cents = divided(line.quantity * line.unit_cents * (100 - line.reduction_percent), 100);
    line.tax_cents = if line.taxed { divided(line.net_cents * profile.tax.rate_e2, 10_000) } else { 0 };
    line
}

/// Every customer invoice up to today, in the order of days.
pub(super) fn sales(profile: &Profile, months: &[Month], today: Date) -> Vec<Doc> {
    let mut docs = Vec::new();
    let mut growth_e4 = 10_000;
    for month in months {
        let mut drafts = Vec::new();
        for retainer in profile.retainers.iter().filter(|retainer| retainer.from_month <= month.at) {
            let item = &profile.items[retainer.item];
            let taxed = profile.customers[retainer.customer].taxed;
            let lines = vec![line(profile, item.name.to_owned(), Some(retainer.item), None, retainer.quantity, item.sale_cents, taxed)];
            drafts.push((month.day(1), retainer.customer, lines));
        }
        let mut rng = Rng::named(&format!("{}/sales/{}", profile.uid, month.label()));
        let expected = profile.trade.invoices_per_month * growth_e4 * month.season(&profile.trade.season_percent) / 1_000_000;
        for _ in 0..expected + rng.between(-1, 1) {
            let day = month.day(i8::try_from(rng.between(1, i64::from(month.last().day()))).unwrap_or(1));
            drafts.push(order(profile, &mut rng, day));
        }
        drafts.retain(|(day, ..)| *day <= today);
        drafts.sort_by_key(|(day, ..)| *day);
        docs.extend(drafts);
        growth_e4 = growth_e4 * (10_000 + profile.trade.growth_e4) / 10_000;
    }
    // Somebody is writing one at this moment.
    docs.push(order(profile, &mut Rng::named(&format!("{}/draft", profile.uid)), today));

    let last = docs.len() - 1;
    let mut docs: Vec<Doc> = docs
        .into_iter()
        .enumerate()
        .map(|(at, (day, party, lines))| {
            let more = if lines.len() > 1 { " and more" } else { "" };
            let title = format!("{}{more} for {}", lines[0].what, profile.customers[party].name);
            let due = days_after(day, profile.trade.terms_days);
            let status = if at == last { Status::Draft } else { Status::Authorised };
            Doc { side: Side::Sale, party, number: format!("INV-{}", 1001 + at), title, day, due, lines, status, payments: Vec::new() }
        })
        .collect();
    settle_sales(profile, &mut docs, today);
    docs
}

fn order(profile: &Profile, rng: &mut Rng, day: Date) -> (Date, usize, Vec<Line>) {
    let weights: Vec<usize> = profile.customers.iter().map(|customer| customer.weight).collect();
    let party = rng.weighted(&weights);
    let mut weights: Vec<usize> = profile.items.iter().map(|item| item.weight).collect();
    let lines = (0..rng.between(1, profile.trade.lines_max))
        .map(|_| {
            let at = rng.weighted(&weights);
            // Each item stands on an invoice once.
            weights[at] = 0;
            let item = &profile.items[at];
            let quantity = rng.between(item.quantity.0, item.quantity.1);
            line(profile, item.name.to_owned(), Some(at), None, quantity, item.sale_cents, profile.customers[party].taxed)
        })
        .collect();
    (day, party, lines)
}

/// Who has paid what up to today. Some cases are there on every day, so that every screen has something to show: an
/// invoice that is long overdue, one that is paid in part, a void one.
fn settle_sales(profile: &Profile, docs: &mut [Doc], today: Date) {
    let latest = |docs: &[Doc], age_days: i64| {
        let before = days_after(today, -age_days);
        docs.iter().rposition(|doc| doc.day <= before)
    };
    let (part_paid, voided, overdue) = (latest(docs, 20), latest(docs, 45), latest(docs, 80));
    for (at, doc) in docs.iter_mut().enumerate().filter(|(_, doc)| doc.status != Status::Draft) {
        let mut rng = Rng::named(&format!("{}/settle/{}", profile.uid, doc.number));
        let total = doc.total_cents();
        let wait_days = match profile.customers[doc.party].habit {
            Habit::Prompt => rng.between(-7, 1),
            Habit::Usual => rng.between(-3, 9),
            Habit::Slow => rng.between(5, 32),
        };
        let pays_on = days_after(doc.due, wait_days);
        let plan = if Some(at) == overdue {
            Vec::new()
        } else if Some(at) == voided || rng.chance(1) {
            doc.status = Status::Voided;
            continue;
        } else if Some(at) == part_paid {
            vec![(days_after(doc.day, 12), divided(total * 6, 10))]
        } else if rng.chance(6) {
            let first = divided(total, 2);
            vec![(days_after(doc.day, 10), first), (days_after(pays_on, 20), total - first)]
        } else {
            vec![(pays_on, total)]
        };
        doc.payments = plan.into_iter().filter(|(day, _)| *day <= today).collect();
        doc.status = if doc.balance_cents() == 0 {
            Status::Paid
        } else if doc.payments.is_empty() && doc.day > days_after(today, -7) && rng.chance(35) {
            Status::Submitted
        } else {
            Status::Authorised
        };
    }
}

/// What is on the shelves.
#[derive(Debug)]
pub(super) struct Stock {
    /// By item: before the first month.
    pub(super) opening: Vec<i64>,
    /// By item: now.
    pub(super) now: Vec<i64>,
    /// By month, in cents: the cost of what was sold.
    pub(super) sold_cents: Vec<i64>,
}

/// Every supplier bill up to today, in the order of days, and the stock that they leave.
pub(super) fn purchases(profile: &Profile, months: &[Month], today: Date, sales: &[Doc]) -> (Vec<Doc>, Stock) {
    let sold: Vec<Vec<i64>> = months.iter().map(|month| sold_in(profile, *month, sales)).collect();
    let lots = |quantity: i64| (quantity + LOT - 1) / LOT * LOT;
    let opening: Vec<i64> =
        profile.items.iter().zip(&sold[0]).map(|(item, sold)| if item.is_goods() { lots(*sold) + LOT } else { 0 }).collect();
    let mut stock = Stock { now: opening.clone(), opening, sold_cents: Vec::new() };
    let mut bills: Vec<(Date, i64, usize, &str, Vec<Line>)> = Vec::new();
    for month in months {
        for supplier in 0..profile.suppliers.len() {
            let mut lines = Vec::new();
            for (at, item) in profile.items.iter().enumerate().filter(|(_, item)| item.is_goods() && item.supplier == supplier) {
                // Enough for the month and a third of the next one.
                let short = sold[month.at][at] * 4 / 3 - stock.now[at];
                if short > 0 {
                    stock.now[at] += lots(short);
                    let mut bought =
                        line(profile, item.name.to_owned(), Some(at), None, lots(short), item.cost_cents, profile.tax.on_purchases);
                    // Shelves are valued at the list price, so it is what we pay.
                    bought.reduction_percent = 0;
                    lines.push(priced(profile, bought));
                }
            }
            if !lines.is_empty() {
                let day = month.day(2 + i8::try_from(supplier).unwrap_or(0) * 2).min(today);
                bills.push((day, 30, supplier, "Goods", lines));
            }
        }
        let mut cost_cents = 0;
        for (at, item) in profile.items.iter().enumerate() {
            if item.is_goods() {
                stock.now[at] -= sold[month.at][at];
                cost_cents += sold[month.at][at] * item.cost_cents;
            }
        }
        stock.sold_cents.push(cost_cents);
        for overhead in profile.overheads.iter().filter(|overhead| month.at % overhead.every_months == 0) {
            let cents = match overhead.cost {
                Cost::Fixed(cents, give_percent) => {
                    let mut rng = Rng::named(&format!("{}/{}/{}", profile.uid, overhead.what, month.label()));
                    divided(cents * (100 + rng.between(-give_percent, give_percent)), 100)
                }
                Cost::ShareOfSales(share_e2) => divided(sold_cents(*month, sales) * share_e2, 10_000),
            };
            let taxed = profile.tax.on_purchases && overhead.taxed;
            if cents > 0 {
                let lines = vec![line(profile, overhead.what.to_owned(), None, Some(overhead.account), 1, cents, taxed)];
                bills.push((month.day(overhead.day), overhead.terms_days, overhead.supplier, overhead.what, lines));
            }
        }
        if month.at == super::NEW_EQUIPMENT_MONTH {
            let opening = &profile.opening;
            let cents = opening.new_equipment_cents;
            let lines = vec![line(profile, opening.new_equipment.to_owned(), None, Some("equipment"), 1, cents, profile.tax.on_purchases)];
            bills.push((month.day(10), 60, opening.new_equipment_supplier, opening.new_equipment, lines));
        }
    }
    bills.retain(|(day, ..)| *day <= today);
    bills.sort_by_key(|(day, ..)| *day);
    let last = bills.len() - 1;
    let docs = bills.into_iter().enumerate().map(|(at, (day, terms_days, party, what, lines))| {
        let title = format!("{what} from {}", profile.suppliers[party].name);
        let due = days_after(day, terms_days);
        let mut doc = Doc {
            side: Side::Purchase,
            party,
            number: format!("BILL-{}", 2001 + at),
            title,
            day,
            due,
            lines,
            status: Status::Authorised,
            payments: Vec::new(),
        };
        settle_purchase(profile, &mut doc, today, at == last);
        doc
    });
    (docs.collect(), stock)
}

/// When we pay: about when it is due, equipment in two parts; the latest bill is not yet checked.
fn settle_purchase(profile: &Profile, doc: &mut Doc, today: Date, latest: bool) {
    let mut rng = Rng::named(&format!("{}/settle/{}", profile.uid, doc.number));
    let total = doc.total_cents();
    let pays_on = days_after(doc.due, rng.between(-4, 3)).max(doc.day);
    let plan = if doc.lines.iter().any(|line| line.account == Some("equipment")) {
        let first = divided(total * 4, 10);
        vec![(days_after(doc.day, 7), first), (doc.due, total - first)]
    } else {
        vec![(pays_on, total)]
    };
    doc.payments = plan.into_iter().filter(|(day, _)| *day <= today).collect();
    doc.status = if doc.balance_cents() == 0 {
        Status::Paid
    } else if latest && doc.payments.is_empty() {
        Status::Submitted
    } else {
        Status::Authorised
    };
}

fn sold_in(profile: &Profile, month: Month, sales: &[Doc]) -> Vec<i64> {
    let mut sold = vec![0; profile.items.len()];
    for line in sales.iter().filter(|doc| doc.counts() && doc.is_in(month)).flat_map(|doc| &doc.lines) {
        if let Some(item) = line.item {
            sold[item] += line.quantity;
        }
    }
    sold
}

fn sold_cents(month: Month, sales: &[Doc]) -> i64 {
    sales.iter().filter(|doc| doc.counts() && doc.is_in(month)).map(Doc::net_cents).sum()
}
