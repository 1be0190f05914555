-- Dashboards with their widgets, KPIs and alerts.
CREATE TABLE hub_dashboard (
    id BIGSERIAL PRIMARY KEY,
    tenant_id BIGINT NOT NULL REFERENCES hub_tenant (id),
    kind TEXT NOT NULL, -- dashboard; template: the tenant's, to copy from
    user_id BIGINT REFERENCES hub_user (id) ON DELETE CASCADE, -- whose
    organization_id BIGINT REFERENCES hub_organization (id) ON DELETE CASCADE, -- whose, when a service keeps it
    name TEXT NOT NULL,
    currency TEXT NOT NULL,
    settings JSON NOT NULL, -- of the frontend's making; without the organizations, which are rows
    widgets_order JSON NOT NULL,
    widgets_templates JSON NOT NULL,
    published BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX hub_dashboard_user ON hub_dashboard (user_id, id);
CREATE INDEX hub_dashboard_organization ON hub_dashboard (organization_id, id);
CREATE INDEX hub_dashboard_tenant ON hub_dashboard (tenant_id, kind, id);
CREATE TABLE hub_widget (
    id BIGSERIAL PRIMARY KEY,
    dashboard_id BIGINT NOT NULL REFERENCES hub_dashboard (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    category TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    width BIGINT NOT NULL, -- in twelfths of the page
    settings JSON NOT NULL,
    layouts JSON NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX hub_widget_dashboard ON hub_widget (dashboard_id, id);
CREATE TABLE hub_kpi (
    id BIGSERIAL PRIMARY KEY,
    dashboard_id BIGINT NOT NULL REFERENCES hub_dashboard (id) ON DELETE CASCADE,
    widget_id BIGINT REFERENCES hub_widget (id) ON DELETE CASCADE, -- null: in the dashboard's own bar
    name TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    source TEXT NOT NULL, -- impac, local
    element_watched TEXT NOT NULL,
    extra_watchables JSON NOT NULL,
    targets JSON NOT NULL,
    settings JSON NOT NULL,
    extra_params JSON NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX hub_kpi_dashboard ON hub_kpi (dashboard_id, id);
CREATE INDEX hub_kpi_widget ON hub_kpi (widget_id);
-- Whose data a dashboard, one of its widgets or one of its KPIs shows.
CREATE TABLE hub_dashboard_source (
    id BIGSERIAL PRIMARY KEY,
    dashboard_id BIGINT NOT NULL REFERENCES hub_dashboard (id) ON DELETE CASCADE,
    widget_id BIGINT REFERENCES hub_widget (id) ON DELETE CASCADE,
    kpi_id BIGINT REFERENCES hub_kpi (id) ON DELETE CASCADE,
    organization_id BIGINT NOT NULL REFERENCES hub_organization (id) ON DELETE CASCADE
);
CREATE INDEX hub_dashboard_source_dashboard ON hub_dashboard_source (dashboard_id, id);
CREATE INDEX hub_dashboard_source_widget ON hub_dashboard_source (widget_id);
CREATE INDEX hub_dashboard_source_kpi ON hub_dashboard_source (kpi_id);
CREATE INDEX hub_dashboard_source_organization ON hub_dashboard_source (organization_id, dashboard_id);
CREATE TABLE hub_alert (
    id BIGSERIAL PRIMARY KEY,
    kpi_id BIGINT NOT NULL REFERENCES hub_kpi (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    webhook TEXT,
    service TEXT NOT NULL, -- inapp, email
    settings JSON NOT NULL,
    sent BIGINT NOT NULL, -- once per target: new targets reset it
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX hub_alert_kpi ON hub_alert (kpi_id, id);
CREATE TABLE hub_alert_recipient (
    alert_id BIGINT NOT NULL REFERENCES hub_alert (id) ON DELETE CASCADE,
    user_id BIGINT NOT NULL REFERENCES hub_user (id) ON DELETE CASCADE,
    PRIMARY KEY (alert_id, user_id)
);
CREATE INDEX hub_alert_recipient_user ON hub_alert_recipient (user_id);
-- How a tenant's frontend looks, as its theme editor keeps it.
CREATE TABLE hub_theme (
    tenant_id BIGINT PRIMARY KEY REFERENCES hub_tenant (id),
    published JSON,
    draft JSON,
    updated_at BIGINT NOT NULL
);
