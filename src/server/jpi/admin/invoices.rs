//! Invoices and their totals. There is no billing yet: lists are empty and totals are zero, which is true, and the panel's
//! home page, which asks for all of them, goes on working.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use serde_json::{Map, Value, json};

use super::list::{List, total};
use super::staff::Staff;
use crate::hub::{Action, Permit};
use crate::kernel::{Error, Result};
use crate::server::HubFace;
use crate::server::jpi::error::JpiError;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(invoice_list))
        .routes(routes!(invoice_show))
        .routes(routes!(tenant_invoice_list))
        .routes(routes!(tenant_invoice_show))
        .routes(routes!(current_billing_amount))
        .routes(routes!(last_invoicing_amount))
        .routes(routes!(outstanding_amount))
        .routes(routes!(last_commission_amount))
        .routes(routes!(last_portfolio_amount))
}

/// The currency of totals when the tenant has chosen none.
const CURRENCY_DEFAULT: &str = "USD";

/// The invoices of the tenant's customers: none.
#[utoipa::path(get, operation_id = "jpi_admin_invoice_list", path = "/mnoe/jpi/v1/admin/invoices", tag = "jpi", security(("session" = ["read_customers"])), responses((status = 200), (status = 401)))]
async fn invoice_list(State(face): State<HubFace>, staff: Staff, _: List) -> Result<(HeaderMap, Json<Value>), JpiError> {
    staff.tenant(&face, Action::ReadCustomers).await?;
    Ok((total(0), Json(json!({"invoices": []}))))
}

/// One invoice: there is none.
#[utoipa::path(get, operation_id = "jpi_admin_invoice_show", path = "/mnoe/jpi/v1/admin/invoices/{invoice}", tag = "jpi", security(("session" = ["read_customers"])), params(("invoice" = String, Path, description = "Number")), responses((status = 401), (status = 404)))]
async fn invoice_show(State(face): State<HubFace>, staff: Staff, Path(invoice): Path<String>) -> Result<Json<Value>, JpiError> {
    staff.tenant(&face, Action::ReadCustomers).await?;
    Err(Error::not_found("invoice", invoice.chars().take(40).collect::<String>()).into())
}

/// What the tenant itself is invoiced: nothing.
#[utoipa::path(get, operation_id = "jpi_admin_tenant_invoice_list", path = "/mnoe/jpi/v1/admin/tenant_invoices", tag = "jpi", security(("session" = ["manage_tenant"])), responses((status = 200), (status = 401)))]
async fn tenant_invoice_list(State(face): State<HubFace>, staff: Staff, _: List) -> Result<(HeaderMap, Json<Value>), JpiError> {
    staff.tenant(&face, Action::ManageTenant).await?;
    Ok((total(0), Json(json!({"tenant_invoices": []}))))
}

/// One of them: there is none.
#[utoipa::path(get, operation_id = "jpi_admin_tenant_invoice_show", path = "/mnoe/jpi/v1/admin/tenant_invoices/{invoice}", tag = "jpi", security(("session" = ["manage_tenant"])), params(("invoice" = String, Path, description = "Number")), responses((status = 401), (status = 404)))]
async fn tenant_invoice_show(State(face): State<HubFace>, staff: Staff, Path(invoice): Path<String>) -> Result<Json<Value>, JpiError> {
    staff.tenant(&face, Action::ManageTenant).await?;
    Err(Error::not_found("tenant invoice", invoice.chars().take(40).collect::<String>()).into())
}

async fn nothing(face: &HubFace, permit: &Permit, name: &str) -> Result<Json<Value>, JpiError> {
    let settings = face.hub.tenant_settings_of(permit).await?;
    let currency = settings.currency.unwrap_or_else(|| CURRENCY_DEFAULT.to_owned());
    // Rails writes its decimals as text.
    Ok(Json(Value::Object(Map::from_iter([(name.to_owned(), json!({"amount": "0.0", "currency": currency}))]))))
}

macro_rules! totals {
    ($($(#[$doc:meta])* $name:ident $id:literal;)*) => {
        $(
            $(#[$doc])*
            #[utoipa::path(get, operation_id = $id, path = concat!("/mnoe/jpi/v1/admin/invoices/", stringify!($name)), tag = "jpi", security(("session" = ["read_customers"])), responses((status = 200), (status = 401)))]
            async fn $name(State(face): State<HubFace>, staff: Staff) -> Result<Json<Value>, JpiError> {
                let permit = staff.tenant(&face, Action::ReadCustomers).await?;
                nothing(&face, &permit, stringify!($name)).await
            }
        )*
    };
}

totals! {
    /// What customers have used since the last invoices: zero.
    current_billing_amount "jpi_admin_current_billing_amount";
    /// What customers were last invoiced: zero.
    last_invoicing_amount "jpi_admin_last_invoicing_amount";
    /// What customers have not paid: zero.
    outstanding_amount "jpi_admin_outstanding_amount";
    /// What the tenant earned by the last invoices: zero.
    last_commission_amount "jpi_admin_last_commission_amount";
    /// What all of the tenant's customers were last invoiced: zero.
    last_portfolio_amount "jpi_admin_last_portfolio_amount";
}
