//! The two companies of the demo, as data: who they are, what they sell, whom they pay.

/// A company.
#[derive(Debug)]
pub struct Profile {
    /// Its organization's uid.
    pub uid: &'static str,
    /// Its name.
    pub name: &'static str,
    /// ISO 4217.
    pub currency: &'static str,
    /// 1 to 12.
    pub financial_year_end_month: u8,
    /// Its trade, in words.
    pub industry: &'static str,
    /// Its tax number.
    pub tax_number: &'static str,
    /// Its web site.
    pub website: &'static str,
    /// Its phone.
    pub phone: &'static str,
    /// Its address: street, city, region, postal code, country.
    pub(super) address: Address,
    pub(super) tax: Tax,
    pub(super) trade: Trade,
    pub(super) items: &'static [Item],
    pub(super) customers: &'static [Party],
    pub(super) suppliers: &'static [Party],
    pub(super) retainers: &'static [Retainer],
    pub(super) overheads: &'static [Overhead],
    pub(super) employees: &'static [Employee],
    pub(super) leads: &'static [Lead],
    pub(super) opening: Opening,
}

/// Street, city, region, postal code, country (alpha-2).
pub(super) type Address = [&'static str; 5];

/// The sales tax where the company is.
#[derive(Debug)]
pub(super) struct Tax {
    pub(super) name: &'static str,
    pub(super) exempt_name: &'static str,
    /// Hundredths of a percent.
    pub(super) rate_e2: i64,
    /// Is tax on purchases got back, as VAT is?
    pub(super) on_purchases: bool,
}

/// How sales run.
#[derive(Debug)]
pub(super) struct Trade {
    /// In the first month, before the season.
    pub(super) invoices_per_month: i64,
    /// Growth per month, ten-thousandths.
    pub(super) growth_e4: i64,
    /// Percent of the usual, January first.
    pub(super) season_percent: [i64; 12],
    pub(super) lines_max: i64,
    pub(super) terms_days: i64,
}

#[derive(Debug)]
pub(super) struct Item {
    pub(super) name: &'static str,
    pub(super) description: &'static str,
    pub(super) unit: &'static str,
    pub(super) sale_cents: i64,
    /// 0 for services.
    pub(super) cost_cents: i64,
    /// How many are sold at once.
    pub(super) quantity: (i64, i64),
    pub(super) weight: usize,
    /// Index into the suppliers, for goods.
    pub(super) supplier: usize,
}

impl Item {
    pub(super) fn is_goods(&self) -> bool {
        self.cost_cents > 0
    }
}

/// How somebody pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Habit {
    Prompt,
    Usual,
    Slow,
}

#[derive(Debug)]
pub(super) struct Party {
    pub(super) name: &'static str,
    pub(super) industry: &'static str,
    pub(super) contact: (&'static str, &'static str, &'static str),
    pub(super) domain: &'static str,
    pub(super) phone: &'static str,
    pub(super) address: Address,
    pub(super) weight: usize,
    pub(super) habit: Habit,
    pub(super) taxed: bool,
}

/// What a customer is billed on the first of every month.
#[derive(Debug)]
pub(super) struct Retainer {
    pub(super) customer: usize,
    pub(super) item: usize,
    pub(super) quantity: i64,
    pub(super) from_month: usize,
}

#[derive(Debug)]
pub(super) enum Cost {
    /// So many cents, give or take a percentage.
    Fixed(i64, i64),
    /// Hundredths of a percent of the month's sales.
    ShareOfSales(i64),
}

/// A bill that comes back.
#[derive(Debug)]
pub(super) struct Overhead {
    pub(super) supplier: usize,
    pub(super) account: &'static str,
    pub(super) what: &'static str,
    pub(super) day: i8,
    pub(super) every_months: usize,
    pub(super) cost: Cost,
    pub(super) taxed: bool,
    pub(super) terms_days: i64,
}

#[derive(Debug)]
pub(super) struct Employee {
    pub(super) first_name: &'static str,
    pub(super) last_name: &'static str,
    pub(super) gender: &'static str,
    pub(super) birth_date: &'static str,
    pub(super) job_title: &'static str,
    pub(super) annual_cents: i64,
    /// Hired in that month of the books; before the first month when `None`.
    pub(super) from_month: Option<usize>,
}

#[derive(Debug)]
pub(super) struct Lead {
    pub(super) first_name: &'static str,
    pub(super) last_name: &'static str,
    pub(super) company: &'static str,
    pub(super) source: &'static str,
    pub(super) wants: &'static str,
    pub(super) amount_cents: i64,
}

/// What the books begin with.
#[derive(Debug)]
pub(super) struct Opening {
    pub(super) bank_cents: i64,
    pub(super) petty_cents: i64,
    pub(super) equipment_cents: i64,
    pub(super) depreciated_cents: i64,
    pub(super) loan_cents: i64,
    pub(super) loan_monthly_cents: i64,
    /// Hundredths of a percent a year.
    pub(super) loan_rate_e2: i64,
    pub(super) capital_cents: i64,
    /// Paid out to the owners every quarter, after the first half-year.
    pub(super) distribution_cents: i64,
    /// Bought on credit in the tenth month.
    pub(super) new_equipment_cents: i64,
    pub(super) new_equipment: &'static str,
    pub(super) new_equipment_supplier: usize,
    pub(super) wage_tax_percent: i64,
    /// Employer's share, hundredths of a percent of gross pay.
    pub(super) employer_share_e2: i64,
}

/// The companies.
pub const PROFILES: [&Profile; 2] = [&super::acme::ACME, &super::lumen::LUMEN];

pub(super) const fn goods(
    name: &'static str,
    description: &'static str,
    sale_cents: i64,
    cost_cents: i64,
    quantity: (i64, i64),
    weight: usize,
    supplier: usize,
) -> Item {
    Item { name, description, unit: "piece", sale_cents, cost_cents, quantity, weight, supplier }
}

pub(super) const fn service(
    name: &'static str,
    description: &'static str,
    unit: &'static str,
    sale_cents: i64,
    quantity: (i64, i64),
    weight: usize,
) -> Item {
    Item { name, description, unit, sale_cents, cost_cents: 0, quantity, weight, supplier: 0 }
}

pub(super) const fn customer(
    name: &'static str,
    industry: &'static str,
    contact: (&'static str, &'static str, &'static str),
    domain: &'static str,
    phone: &'static str,
    address: Address,
    weight: usize,
    habit: Habit,
    taxed: bool,
) -> Party {
    Party { name, industry, contact, domain, phone, address, weight, habit, taxed }
}

pub(super) const fn supplier(
    name: &'static str,
    industry: &'static str,
    contact: (&'static str, &'static str, &'static str),
    domain: &'static str,
    phone: &'static str,
    address: Address,
) -> Party {
    Party { name, industry, contact, domain, phone, address, weight: 0, habit: Habit::Prompt, taxed: false }
}

pub(super) const fn bill(
    supplier: usize,
    account: &'static str,
    what: &'static str,
    day: i8,
    every_months: usize,
    cost: Cost,
    taxed: bool,
    terms_days: i64,
) -> Overhead {
    Overhead { supplier, account, what, day, every_months, cost, taxed, terms_days }
}

pub(super) const fn employee(
    first_name: &'static str,
    last_name: &'static str,
    gender: &'static str,
    birth_date: &'static str,
    job_title: &'static str,
    annual_cents: i64,
    from_month: Option<usize>,
) -> Employee {
    Employee { first_name, last_name, gender, birth_date, job_title, annual_cents, from_month }
}

pub(super) const fn lead(
    first_name: &'static str,
    last_name: &'static str,
    company: &'static str,
    source: &'static str,
    wants: &'static str,
    amount_cents: i64,
) -> Lead {
    Lead { first_name, last_name, company, source, wants, amount_cents }
}
