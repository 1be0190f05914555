//! Reports as tables: a row per account or party, a column per period.

use serde_json::Value;

use crate::kernel::Amount;

/// A heading and its rows.
type Table = (Vec<String>, Vec<Vec<String>>);

/// The table of a report, by the shape of its body. Amounts in other currencies stand in their own lists and are not shown
/// here.
pub(super) fn of(body: &Value) -> Table {
    let table = if body["income_statements"].is_array() {
        income(body)
    } else if body["balance_sheets"].is_array() {
        sheets(body)
    } else if body["tax_summaries"].is_array() {
        taxes(body)
    } else if body["items"].is_array() {
        items(body)
    } else if body["documents"].is_array() {
        documents(body)
    } else if body["parties"].is_array() {
        aged(body)
    } else if body["totals"].is_array() {
        cash(body)
    } else {
        accounts(body)
    };
    aligned(table)
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// A name, or a dash for somebody who has none.
fn name(value: &Value) -> String {
    let text = text(value);
    if text.trim().is_empty() { "-".to_owned() } else { text }
}

/// An amount with at least two decimal places; nothing for nothing.
fn money(value: &Value) -> String {
    let Some(amount) = Amount::from_json(value) else { return String::new() };
    let decimal = amount.decimal().normalize();
    if decimal.scale() > 2 { decimal.to_string() } else { format!("{decimal:.2}") }
}

/// `first` and the last day of each bucket.
fn header(first: &[&str], buckets: &[Value]) -> Vec<String> {
    first.iter().map(|name| (*name).to_owned()).chain(buckets.iter().map(|bucket| text(&bucket["to"]))).collect()
}

fn income(body: &Value) -> Table {
    let buckets = list(&body["income_statements"]);
    let mut rows = Vec::new();
    let mut total = |name: &str, key: &str| {
        rows.push(std::iter::once(name.to_owned()).chain(buckets.iter().map(|bucket| money(&bucket[key]))).collect::<Vec<_>>());
    };
    let account_rows = |key: &str| by_account(buckets, |bucket| list(&bucket[key]).iter().collect());
    total("Revenue", "total_revenue");
    let revenue = account_rows("revenue");
    total("Cost of sales", "total_cogs");
    let cogs = account_rows("cogs");
    total("Gross profit", "gross_profit");
    total("Operating expenses", "total_operating_expenses");
    let expenses = account_rows("operating_expenses");
    total("Net profit", "net_income");
    let parts = [revenue, cogs, Vec::new(), expenses, Vec::new()];
    let rows = rows.into_iter().zip(parts).flat_map(|(total, accounts)| std::iter::once(total).chain(accounts)).collect();
    (header(&["account"], buckets), rows)
}

/// A row per account, in the order of their first appearance; a bucket without the account is empty.
fn by_account<'a>(buckets: &'a [Value], accounts: impl Fn(&'a Value) -> Vec<&'a Value>) -> Vec<Vec<String>> {
    let mut ids: Vec<&str> = Vec::new();
    let mut rows: Vec<Vec<String>> = Vec::new();
    for (at, bucket) in buckets.iter().enumerate() {
        for account in accounts(bucket) {
            let id = account["account_id"].as_str().unwrap_or_default();
            let place = ids.iter().position(|known| *known == id).unwrap_or_else(|| {
                ids.push(id);
                let name = format!("  {}", text(&account["name"]));
                rows.push(std::iter::once(name).chain(buckets.iter().map(|_| String::new())).collect());
                rows.len() - 1
            });
            rows[place][at + 1] = money(&account["total"]);
        }
    }
    rows
}

fn sheets(body: &Value) -> Table {
    let buckets = list(&body["balance_sheets"]);
    let class_of = |bucket: &'_ Value, name: &str| {
        list(&bucket["account_classifications"]).iter().find(|class| class["classification"] == name).cloned().unwrap_or_default()
    };
    let mut rows = Vec::new();
    for (name, title) in [("ASSET", "Assets"), ("LIABILITY", "Liabilities"), ("EQUITY", "Equity")] {
        let total = buckets.iter().map(|bucket| money(&class_of(bucket, name)["total"]));
        rows.push(std::iter::once(title.to_owned()).chain(total).collect());
        rows.extend(by_account(buckets, |bucket| {
            let classes = list(&bucket["account_classifications"]).iter().filter(|class| class["classification"] == name);
            let types = classes.flat_map(|class| list(&class["account_types"]));
            let sub_types = types.flat_map(|of_type| list(&of_type["account_sub_types"]));
            sub_types.flat_map(|sub_type| list(&sub_type["accounts"])).collect()
        }));
    }
    let net = buckets.iter().map(|bucket| money(&bucket["total"]));
    rows.push(std::iter::once("Net assets".to_owned()).chain(net).collect());
    (header(&["account"], buckets), rows)
}

fn accounts(body: &Value) -> Table {
    let all = list(&body["accounts"]);
    // The entry without a first day is what was before the range.
    let within =
        |account: &'_ Value| list(&account["balances"]).iter().filter(|balance| !balance["from"].is_null()).cloned().collect::<Vec<_>>();
    let buckets = all.first().map(within).unwrap_or_default();
    let rows = all.iter().map(|account| {
        let own = [text(&account["name"]), text(&account["type"]), text(&account["currency"])];
        own.into_iter().chain(within(account).iter().map(|balance| money(&balance["to_balance"]))).collect()
    });
    (header(&["account", "type", "currency"], &buckets), rows.collect())
}

fn cash(body: &Value) -> Table {
    let header = ["account", "currency"].into_iter().map(str::to_owned).chain(list(&body["dates"]).iter().map(text)).collect();
    let row =
        |name: String, currency: String, balances: &Value| [name, currency].into_iter().chain(list(balances).iter().map(money)).collect();
    let mut rows: Vec<Vec<String>> = list(&body["accounts"])
        .iter()
        .map(|account| row(text(&account["name"]), text(&account["currency"]), &account["balances"]))
        .collect();
    rows.push(row("Total".to_owned(), String::new(), &body["totals"]));
    (header, rows)
}

fn words(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn taxes(body: &Value) -> Table {
    let columns = ["sales_net", "sales_tax", "purchases_net", "purchases_tax", "net_payable"];
    let header = words(&["to", "tax", "sales", "tax on sales", "purchases", "tax on purchases", "to pay", "account", "other"]);
    let mut rows = Vec::new();
    for period in list(&body["tax_summaries"]) {
        let amounts = |of: &Value| columns.iter().map(|column| money(&of[*column])).collect::<Vec<_>>();
        for tax in list(&period["taxes"]) {
            rows.push([vec![text(&period["to"]), name(&tax["name"])], amounts(tax), vec![String::new(); 2]].concat());
        }
        let account = vec![money(&period["account_movement"]), money(&period["other_movement"])];
        rows.push([vec![text(&period["to"]), "Total".to_owned()], amounts(period), account].concat());
    }
    (header, rows)
}

fn items(body: &Value) -> Table {
    let header = words(&["item", "code", "sold", "for", "bought", "for", "adjusted", "on hand", "worth"]);
    let number = |value: &Value| Amount::from_json(value).map_or_else(String::new, |amount| amount.to_string());
    let rows = list(&body["items"]).iter().map(|item| {
        vec![
            name(&item["name"]),
            text(&item["code"]),
            number(&item["quantity_sold"]),
            money(&item["amount_sold"]),
            number(&item["quantity_purchased"]),
            money(&item["amount_purchased"]),
            number(&item["quantity_adjusted"]),
            number(&item["quantity_on_hand"]),
            money(&item["current_value"]),
        ]
    });
    (header, rows.collect())
}

fn documents(body: &Value) -> Table {
    let header = words(&["date", "number", "party", "status", "due on", "currency", "total", "paid", "due"]);
    let rows = list(&body["documents"]).iter().map(|document| {
        let number = text(&document["transaction_number"]);
        vec![
            text(&document["transaction_date"]),
            if number.is_empty() { text(&document["code"]) } else { number },
            name(&document["party_name"]),
            text(&document["status"]),
            text(&document["due_date"]),
            text(&document["currency"]),
            money(&document["total"]),
            money(&document["paid"]),
            money(&document["due"]),
        ]
    });
    (header, rows.collect())
}

fn aged(body: &Value) -> Table {
    let ranges = list(&body["ranges"]).iter().map(text);
    let header = std::iter::once("name".to_owned()).chain(ranges).chain(["total".to_owned()]).collect();
    let row = |name: String, of: &Value| {
        std::iter::once(name).chain(list(&of["totals"]).iter().map(money)).chain([money(&of["total"])]).collect::<Vec<String>>()
    };
    let mut rows: Vec<Vec<String>> = list(&body["parties"]).iter().map(|party| row(name(&party["name"]), party)).collect();
    rows.push(row("Total".to_owned(), body));
    (header, rows)
}

/// Puts numbers to the right of their columns.
fn aligned((header, mut rows): Table) -> Table {
    let is_number = |cell: &str| cell.is_empty() || cell.parse::<Amount>().is_ok();
    for column in 1..header.len() {
        let cells = || rows.iter().filter_map(|row| row.get(column));
        if !cells().all(|cell| is_number(cell)) {
            continue;
        }
        let width = cells().map(String::len).max().unwrap_or(0);
        for cell in rows.iter_mut().filter_map(|row| row.get_mut(column)) {
            *cell = format!("{cell:>width$}");
        }
    }
    (header, rows)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn shown(body: &Value) -> Vec<String> {
        let (header, rows) = of(body);
        std::iter::once(header).chain(rows).map(|row| row.join("|")).collect()
    }

    #[test]
    fn statements_are_followed_by_their_accounts() {
        let statement = |to: &str, revenue: Value| {
            json!({"to": to, "revenue": revenue, "cogs": [], "operating_expenses": [], "total_revenue": 12.5, "total_cogs": 0,
                "total_operating_expenses": 0, "gross_profit": 12.5, "net_income": 1000})
        };
        let body = json!({"income_statements": [
            statement("2026-01-31", json!([])),
            statement("2026-02-28", json!([{"account_id": "s", "name": "Sales", "total": 12.5}])),
        ]});
        assert_eq!(
            shown(&body),
            [
                "account|2026-01-31|2026-02-28",
                "Revenue|  12.50|  12.50",
                "  Sales|       |  12.50",
                "Cost of sales|   0.00|   0.00",
                "Gross profit|  12.50|  12.50",
                "Operating expenses|   0.00|   0.00",
                "Net profit|1000.00|1000.00",
            ]
        );
    }

    #[test]
    fn every_report_has_a_table() {
        let sheet = json!({"balance_sheets": [{"to": "2026-01-31", "total": 7, "account_classifications": [{"classification": "ASSET", "total": 7,
            "account_types": [{"account_sub_types": [{"accounts": [{"account_id": "b", "name": "Bank", "total": 7}]}]}]}]}]});
        assert_eq!(
            shown(&sheet),
            ["account|2026-01-31", "Assets|7.00", "  Bank|7.00", "Liabilities|    ", "Equity|    ", "Net assets|7.00"]
        );
        let summary = json!({"accounts": [{"name": "Bank", "type": "BANK", "currency": "USD", "balances": [{"from": null, "to": "x", "to_balance": 1}, {"from": "a", "to": "2026-01-31", "to_balance": 2.001}]}]});
        assert_eq!(shown(&summary), ["account|type|currency|2026-01-31", "Bank|BANK|USD|2.001"]);
        let cash = json!({"dates": ["2026-01-31"], "totals": [2], "accounts": [{"name": "Bank", "currency": "USD", "balances": [2]}]});
        assert_eq!(shown(&cash), ["account|currency|2026-01-31", "Bank|USD|2.00", "Total||2.00"]);
        let aged = json!({"ranges": ["current"], "totals": [5], "total": 5, "parties": [{"name": "Zoe", "totals": [5], "total": 5}]});
        assert_eq!(shown(&aged), ["name|current|total", "Zoe|5.00|5.00", "Total|5.00|5.00"]);
        let taxes = json!({"tax_summaries": [{"to": "2026-01-31", "taxes": [{"name": "GST", "sales_net": 100, "sales_tax": 10, "purchases_net": 0,
            "purchases_tax": 0, "net_payable": 10}], "sales_net": 100, "sales_tax": 10, "purchases_net": 0, "purchases_tax": 0, "net_payable": 10,
            "account_movement": 7, "other_movement": -3}]});
        assert_eq!(
            shown(&taxes)[1..],
            ["2026-01-31|GST|100.00|10.00|0.00|0.00|10.00|    |     ", "2026-01-31|Total|100.00|10.00|0.00|0.00|10.00|7.00|-3.00"]
        );
        let items = json!({"items": [{"name": "Ale", "code": "IT1", "quantity_sold": 2.5, "amount_sold": 20, "quantity_purchased": 0,
            "amount_purchased": 0, "quantity_adjusted": -1, "quantity_on_hand": 4, "current_value": null}]});
        assert_eq!(shown(&items)[1], "Ale|IT1|2.5|20.00|0|0.00|-1|4|");
        let documents = json!({"documents": [{"transaction_date": "2026-01-01", "transaction_number": "", "code": "IN1", "party_name": " ",
            "status": "PAID", "due_date": "2026-01-31", "currency": "USD", "total": 5, "paid": 5, "due": 0}]});
        assert_eq!(shown(&documents)[1], "2026-01-01|IN1|-|PAID|2026-01-31|USD|5.00|5.00|0.00");
        assert_eq!(shown(&json!({})), ["account|type|currency"]);
    }
}
