//! The demo platform, as `demo.json` describes it.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::{Answer, Call, Home, Server};

pub(crate) struct Demo {
    pub(crate) file: Value,
}

impl Demo {
    pub(crate) fn read(home: &Home) -> Self {
        let text = std::fs::read_to_string(home.data().join("demo.json")).unwrap();
        Self { file: serde_json::from_str(&text).unwrap() }
    }

    /// The first company, where the Super Admin and both apps are.
    pub(crate) fn org(&self) -> &str {
        text(&self.file["organizations"][0]["uid"])
    }

    pub(crate) fn other_org(&self) -> &str {
        text(&self.file["organizations"][1]["uid"])
    }

    /// A user with this role in that organization, and in no other.
    pub(crate) fn user(&self, org: &str, role: &str) -> &Value {
        let users = self.file["users"].as_array().unwrap();
        users.iter().find(|user| user["roles"] == json!({org: role})).unwrap_or_else(|| panic!("no {role} of {org} only in {users:?}"))
    }

    pub(crate) fn session(&self, org: &str, role: &str) -> &str {
        text(&self.user(org, role)["sso_session"])
    }

    /// The cloud app that writes, and its instance in the first company.
    pub(crate) fn app_a(&self) -> (&Value, &str) {
        self.cloud_app(0)
    }

    /// The cloud app that is told.
    pub(crate) fn app_b(&self) -> (&Value, &str) {
        self.cloud_app(1)
    }

    fn cloud_app(&self, at: usize) -> (&Value, &str) {
        let apps = self.file["apps"].as_array().unwrap().iter().filter(|app| app["stack"] == "cloud");
        let app = apps.into_iter().nth(at).expect("two cloud apps");
        let instances = self.file["app_instances"].as_array().unwrap();
        let instance = instances.iter().find(|instance| instance["app"] == app["nid"] && instance["organization"] == self.org());
        (app, text(&instance.expect("an instance of each in the first company")["uid"]))
    }

    pub(crate) fn hosted_app(&self) -> &str {
        text(&self.file["apps"].as_array().unwrap().iter().find(|app| app["stack"] == "cube").expect("a hosted app")["nid"])
    }

    pub(crate) fn token(&self) -> &str {
        text(&self.file["operator"]["token"])
    }

    /// App A writes an invoice with its own key; the answer.
    pub(crate) fn invoice_push(&self, server: &Server, title: &str, amount: &str) -> Result<Answer, String> {
        let (app, instance) = self.app_a();
        let amount: Value = serde_json::from_str(amount).unwrap();
        let invoice = json!({"invoices": {
            "title": title, "type": "CUSTOMER", "status": "AUTHORISED",
            "transaction_date": today(), "due_date": today(),
            "lines": [{"description": title, "quantity": 1, "unit_price": {"net_amount": amount}, "total_price": {"net_amount": amount}}],
        }});
        let url = server.at(&format!("/connec/api/v2/{instance}/invoices"));
        Call::new("POST", &url).basic(text(&app["api_id"]), text(&app["api_key"])).json(&invoice).try_send()
    }

    /// The sum of net profit over the months of the widget, exactly.
    pub(crate) fn net_profit(server: &Server, session: &str, org: &str) -> Decimal {
        let widget = profit_and_loss(server, session, org).is(200).json();
        let summary = widget["content"]["summary"].as_array().unwrap();
        let row = summary.iter().find(|row| row["name"] == "net_profit").unwrap_or_else(|| panic!("no net_profit in {summary:?}"));
        row["totals"].as_array().unwrap().iter().map(|total| total.to_string().parse::<Decimal>().unwrap()).sum()
    }
}

/// What Impac! answers to a dashboard.
pub(crate) fn profit_and_loss(server: &Server, session: &str, org: &str) -> Answer {
    let path = format!("/impac/api/v1/widgets/accounts/profit_and_loss?metadata[organization_ids][]={org}");
    Call::get(&server.at(&path)).session(session).send()
}

pub(crate) fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("not text: {value}"))
}

pub(crate) fn today() -> String {
    mno::kernel::Clock::now(&mno::kernel::SystemClock).date().to_string()
}
