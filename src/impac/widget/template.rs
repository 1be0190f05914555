//! What a client may offer its user: the discovery list. Public, the same for everybody.

/// One entry of the list. Several entries may share an engine with other settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WidgetTemplate {
    /// The path below `/widgets/`.
    pub endpoint: &'static str,
    /// Its title.
    pub name: &'static str,
    /// What it shows.
    pub desc: &'static str,
    /// A Font Awesome name.
    pub icon: &'static str,
    /// In twelfths of the dashboard.
    pub width: u8,
    /// Settings that a new widget starts with.
    pub metadata: &'static [(&'static str, &'static str)],
}

const fn invoices(name: &'static str, desc: &'static str, width: u8, metadata: &'static [(&'static str, &'static str)]) -> WidgetTemplate {
    WidgetTemplate { endpoint: "invoices/list", name, desc, icon: "list-alt", width, metadata }
}

/// Every widget there is. The names, icons and widths are those that published dashboards know.
pub const TEMPLATES: &[WidgetTemplate] = &[
    WidgetTemplate {
        endpoint: "accounts/profit_and_loss",
        name: "Profit & Loss",
        desc: "Revenue, costs and profit over time",
        icon: "line-chart",
        width: 6,
        metadata: &[],
    },
    WidgetTemplate {
        endpoint: "accounts/balance",
        name: "Account balance",
        desc: "The balance of an account over time",
        icon: "university",
        width: 3,
        metadata: &[],
    },
    invoices("Invoices list", "Customers with their invoices", 6, &[("entity", "customers"), ("order_by", "name")]),
    invoices("Paid invoices", "What customers have paid", 3, &[("entity", "customers"), ("order_by", "total_paid")]),
    invoices("Due invoices", "What customers still have to pay", 3, &[("entity", "customers"), ("order_by", "total_due")]),
    invoices("All invoices", "What customers were invoiced", 3, &[("entity", "customers"), ("order_by", "total_invoiced")]),
    invoices("Purchase orders list", "Suppliers with their bills", 6, &[("entity", "suppliers"), ("order_by", "name")]),
    invoices("Paid purchase orders", "What was paid to suppliers", 3, &[("entity", "suppliers"), ("order_by", "total_paid")]),
    invoices("Due purchase orders", "What is still due to suppliers", 3, &[("entity", "suppliers"), ("order_by", "total_due")]),
    invoices("All purchase orders", "What suppliers have billed", 3, &[("entity", "suppliers"), ("order_by", "total_invoiced")]),
];
