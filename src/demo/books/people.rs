//! Staff and their pay, leads and opportunities as Connec! records.

use serde_json::{Value, json};

use super::calendar::{Month, days_after};
use super::journal::PayRun;
use super::paper::{address, mailbox};
use super::profile::{Employee, Lead};
use super::rng::Rng;
use super::{Desk, exact};
use crate::kernel::Date;

/// The way of a deal: the stage and how likely it then is.
const STAGES: [(&str, i64); 4] = [("Prospecting", 10), ("Qualification", 30), ("Proposal", 50), ("Negotiation", 75)];
const WON: (&str, i64) = ("Closed Won", 100);
const LOST: (&str, i64) = ("Closed Lost", 0);

/// Where people work, what they earn, what pay is made of, and who sells.
pub(super) fn staff(desk: &mut Desk, months: &[Month]) {
    let profile = desk.profile;
    desk.put(
        "work_locations",
        "head",
        json!({"name": "Head office", "address": {"street": address(&profile.address)}, "phone": {"landline": profile.phone}}),
    );
    for (name, title, kind, sub_type, shown) in [
        ("base", "Base salary", "EARNINGS", "SALARY", true),
        ("income_tax", "Income tax and contributions", "DEDUCTION", "TAX", true),
        ("annual_leave", "Annual leave", "TIMEOFF", "VACATION", true),
        ("sick_leave", "Sick leave", "TIMEOFF", "SICK", false),
    ] {
        desk.put("pay_items", name, json!({"name": title, "type": kind, "sub_type": sub_type, "show_pay_slip": shown}));
    }
    let first = months[0].first;
    desk.put(
        "pay_schedules",
        "monthly",
        json!({"name": "Monthly", "period": "MONTHLY", "start_date": first.to_string(), "payment_date": months[0].day(25).to_string()}),
    );
    for ((at, employee), seniority) in profile.employees.iter().enumerate().zip(0_i64..) {
        let hired = match employee.from_month {
            Some(month) => months[month].first,
            None => days_after(first, -(400 + 211 * seniority)),
        };
        let record = employee_record(desk, at, employee, hired);
        desk.put("employees", at, record);
    }
    // Whoever sells also works in the CRM.
    for at in sellers(desk) {
        let employee = &profile.employees[at];
        let record = json!({
            "first_name": employee.first_name, "last_name": employee.last_name, "email": {"address": work_email(desk, employee)}, "is_admin": at == 0,
        });
        desk.put("app_users", at, record);
    }
}

fn sellers(desk: &Desk) -> [usize; 2] {
    [0, 1.min(desk.profile.employees.len() - 1)]
}

fn work_email(desk: &Desk, employee: &Employee) -> String {
    format!("{}@{}", mailbox(employee.first_name, employee.last_name), desk.profile.website.trim_start_matches("https://"))
}

fn employee_record(desk: &Desk, at: usize, employee: &Employee, hired: Date) -> Value {
    json!({
        "employee_id": format!("E{:03}", at + 1), "first_name": employee.first_name, "last_name": employee.last_name,
        "birth_date": employee.birth_date, "gender": employee.gender, "job_title": employee.job_title, "hired_date": hired.to_string(),
        "email": {"address": work_email(desk, employee)}, "phone": {"landline": desk.profile.phone},
        "work_locations": [{"work_location_id": desk.id("work_locations", "head")}],
        "employee_salaries": [{
            "id": desk.id("employees", format!("{at}/salary")), "type": "SALARY", "name": "Base salary",
            "annual_salary": exact(employee.annual_cents), "hours_per_week": 40, "currency": desk.profile.currency,
        }],
    })
}

/// Pay runs and their slips.
pub(super) fn wages(desk: &mut Desk, runs: &[PayRun]) {
    let profile = desk.profile;
    for run in runs {
        let label = run.month.label();
        let common = json!({
            "period_start_date": run.month.first.to_string(), "period_end_date": run.month.last().to_string(),
            "payment_date": run.day.to_string(), "currency": profile.currency, "status": "PAID",
        });
        let (gross, tax) = (run.gross_cents(), run.tax_cents());
        let record = with(
            &common,
            json!({
                "pay_schedule_id": desk.id("pay_schedules", "monthly"), "gross": exact(gross), "tax": exact(tax), "net": exact(gross - tax),
            }),
        );
        desk.put("pay_runs", &label, record);
        for (employee, gross, tax) in &run.stubs {
            let name = format!("{label}-{employee}");
            let record = with(
                &common,
                json!({
                    "pay_run_id": desk.id("pay_runs", &label), "employee_id": desk.id("employees", employee),
                    "gross": exact(*gross), "tax": exact(*tax), "net": exact(gross - tax),
                    "lines": [
                        {"id": desk.id("pay_stubs", format!("{name}/base")), "pay_item_id": desk.id("pay_items", "base"), "description": "Base salary", "amount": exact(*gross)},
                        {"id": desk.id("pay_stubs", format!("{name}/tax")), "pay_item_id": desk.id("pay_items", "income_tax"), "description": "Income tax and contributions", "amount": exact(-tax)},
                    ],
                }),
            );
            desk.put("pay_stubs", &name, record);
        }
    }
}

fn with(common: &Value, mut more: Value) -> Value {
    if let (Some(more), Some(common)) = (more.as_object_mut(), common.as_object()) {
        more.extend(common.clone());
    }
    more
}

/// Leads, and what they and the customers may yet buy.
pub(super) fn opportunities(desk: &mut Desk) {
    let profile = desk.profile;
    for (at, lead) in profile.leads.iter().enumerate() {
        lead_records(desk, at, lead);
        let what = format!("{} · {}", lead.company, lead.wants);
        opportunity(desk, &format!("lead-{at}"), &format!("lead-{at}"), &what, "New business", lead.amount_cents, at);
    }
    for (at, customer) in profile.customers.iter().enumerate() {
        let mut rng = Rng::named(&format!("{}/next/{at}", profile.uid));
        let cents = rng.between(30, 220) * 10_000;
        let what = format!("{} · next order", customer.name);
        opportunity(desk, &format!("customer-{at}"), &format!("customer-{at}"), &what, "Existing business", cents, at + 3);
    }
}

fn lead_records(desk: &mut Desk, at: usize, lead: &Lead) {
    let name = format!("lead-{at}");
    let domain = format!("{}.example", lead.company.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase());
    desk.put("organizations", &name, json!({"name": lead.company, "is_customer": false, "is_supplier": false, "is_lead": true, "website": {"url": format!("https://{domain}")}}));
    let record = json!({
        "first_name": lead.first_name, "last_name": lead.last_name, "organization_id": desk.id("organizations", &name),
        "is_customer": false, "is_supplier": false, "is_lead": true,
        "lead_status": if at.is_multiple_of(3) { "Contacted" } else { "Qualified" }, "lead_source": lead.source, "description": lead.wants,
        "email": {"address": format!("{}@{domain}", mailbox(lead.first_name, lead.last_name))},
        "assignee_id": desk.id("app_users", sellers(desk)[at % 2]), "assignee_type": "Entity::AppUser",
    });
    desk.put("people", &name, record);
}

fn opportunity(desk: &mut Desk, name: &str, person: &str, what: &str, kind: &str, cents: i64, at: usize) {
    let mut rng = Rng::named(&format!("{}/opportunity/{name}", desk.profile.uid));
    // How far it came: still on its way at one of four stages, won, or lost after one of them.
    let path: Vec<(&str, i64)> = match at % 7 {
        open @ 0..4 => STAGES[..=open].to_vec(),
        6 => STAGES[..=rng.below(STAGES.len())].iter().copied().chain([LOST]).collect(),
        _ => STAGES.iter().copied().chain([WON]).collect(),
    };
    let steps_days: Vec<i64> = path.iter().map(|_| rng.between(6, 24)).collect();
    // The last change was some days ago, each one before it some more.
    let mut day = days_after(desk.today, -(rng.between(1, 30) + steps_days[1..].iter().sum::<i64>()));
    let mut changes = Vec::new();
    for (step, (stage, probability)) in path.iter().enumerate() {
        if step > 0 {
            day = days_after(day, steps_days[step]);
        }
        changes.push(json!({"created_at": format!("{day}T09:30:00Z"), "status": stage, "probability": probability}));
    }
    let (stage, probability) = path[path.len() - 1];
    let closed = matches!(stage, "Closed Won" | "Closed Lost");
    let expected = if closed { day } else { days_after(desk.today, rng.between(10, 110)) };
    let next_step = (!closed).then_some(match stage {
        "Prospecting" => "First call",
        "Qualification" => "Visit",
        "Proposal" => "Send the proposal",
        _ => "Agree on terms",
    });
    let record = json!({
        "name": what, "type": kind, "sales_stage": stage, "sales_stage_changes": changes, "next_step": next_step, "probability": probability,
        "amount": desk.money(cents), "expected_close_date": expected.to_string(), "lead_id": desk.id("people", person),
        "assignee_id": desk.id("app_users", sellers(desk)[at % 2]), "assignee_type": "Entity::AppUser",
    });
    desk.put("opportunities", name, record);
}
