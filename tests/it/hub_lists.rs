//! Every list that software of a tenant reads, ordered by every field that it names, on both engines.

use mno::hub::{Action, AdminRole, ListQuery, Listed, Narrowed, NewInvitation, Object, OrganizationUpdate, Role, Sort};
use mno::kernel::{ErrorKind, Result};
use serde_json::json;

use crate::support::customers::{Customers, email, local, object};
use crate::support::engine::story;
use crate::support::{Engine, on_both_engines};

on_both_engines!(every_list_is_ordered_by_every_field_that_it_names, organizations_are_found_by_the_currency_that_is_shown);

fn by(field: &str, descending: bool) -> ListQuery {
    ListQuery { sort: vec![Sort { field: field.to_owned(), descending }], ..ListQuery::new() }
}

/// Asks a list for its fields, then for each of these orders, which must all work and show the same rows.
async fn walk<T>(name: &str, list: impl AsyncFn(ListQuery) -> Result<Listed<T>>) {
    let Err(error) = list(by("no_such_field", false)).await else { panic!("{name} is ordered by anything") };
    assert_eq!((error.kind(), error.field()), (ErrorKind::Invalid, Some("no_such_field")), "{name}: {error}");
    let fields = error.hints()[0].strip_prefix("use one of: ").unwrap_or_else(|| panic!("{name}: {:?}", error.hints())).to_owned();
    let whole = list(ListQuery::new()).await.unwrap().count;
    for field in fields.split(", ") {
        for descending in [false, true] {
            let found = list(by(field, descending)).await.unwrap_or_else(|error| panic!("{name} by {field}: {error} {:?}", error.cause()));
            assert_eq!((found.count, i64::try_from(found.items.len()).unwrap()), (whole, whole), "{name} by {field}");
        }
    }
}

fn every_list_is_ordered_by_every_field_that_it_names(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        world.app("crm").await;
        world.subscribe(&world.atlas, "crm").await;
        world.staff("sam", AdminRole::Staff, None).await;
        let manage = world.tenant(&local(), Action::ManageTenant, "acme").await.unwrap();
        world.hub.division_create(&manage, "North".into()).await.unwrap();
        let teams = world.at(&local(), Action::ManageTeams, &world.atlas).await.unwrap();
        let team = world.hub.team_create(&teams, "Sales".into()).await.unwrap().team.uid.to_string();
        let invites = world.at(&local(), Action::InviteMember, &world.atlas).await.unwrap();
        let invitation = NewInvitation { email: email("new"), role: Role::Member.into(), team: None, notify: false };
        world.hub.invitation_create(&invites, invitation).await.unwrap();
        let people = world.tenant(&local(), Action::ManageUsers, "acme").await.unwrap();
        world.hub.identity_create(&people, "sky".into(), "ann".into(), Some(email("ann"))).await.unwrap();

        let hub = &world.hub;
        let reads = &world.tenant(&local(), Action::ReadCustomers, "acme").await.unwrap();
        let browses = &world.tenant(&local(), Action::Browse, "acme").await.unwrap();
        let audits = &world.tenant(&local(), Action::ReadTenantAudit, "acme").await.unwrap();
        let atlas = &world.at(&local(), Action::Read, &world.atlas).await.unwrap();
        let ann = &hub.permit(&local(), None, Action::ReadUser, Object::User(email("ann"))).await.unwrap();
        let team = &hub.permit(&local(), None, Action::Read, Object::Team(team)).await.unwrap();
        walk("users", async |query| hub.user_query(reads, Narrowed::default(), query).await).await;
        walk("organizations", async |query| hub.organization_query(reads, Narrowed::default(), query).await).await;
        walk("members", async |query| hub.member_query(atlas, query).await).await;
        walk("memberships", async |query| hub.membership_query(ann, false, Narrowed::default(), query).await).await;
        walk("clients", async |query| hub.client_query(ann, query).await).await;
        walk("instances", async |query| hub.instance_query(reads, query).await).await;
        walk("instances of an organization", async |query| hub.organization_instance_query(atlas, query).await).await;
        walk("apps", async |query| hub.app_query(browses, query).await).await;
        walk("teams", async |query| hub.team_query(reads, query).await).await;
        walk("teams of an organization", async |query| hub.team_query(atlas, query).await).await;
        walk("teams of a person", async |query| hub.team_query(ann, query).await).await;
        walk("people of a team", async |query| hub.team_user_query(team, query).await).await;
        walk("instances of a team", async |query| hub.team_instance_query(team, query).await).await;
        walk("divisions", async |query| hub.division_query(reads, query).await).await;
        walk("invitations", async |query| hub.invitation_query(reads, query).await).await;
        walk("invitations into an organization", async |query| hub.invitation_query(&invites, query).await).await;
        walk("invitations of a person", async |query| hub.invitation_query(ann, query).await).await;
        walk("identities", async |query| hub.identity_query(&people, query).await).await;
        walk("audit events", async |query| hub.event_query(audits, query).await).await;
    });
}

fn organizations_are_found_by_the_currency_that_is_shown(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let updates = world.at(&local(), Action::Update, &world.boreas).await.unwrap();
        let profile = object(&json!({"billing_currency": "GBP"}));
        world.hub.organization_update(&updates, OrganizationUpdate { profile, ..OrganizationUpdate::default() }).await.unwrap();
        let reads = world.tenant(&local(), Action::ReadCustomers, "acme").await.unwrap();
        let found = async |field: &str, code: &str| {
            let query = ListQuery::new().only(field, code);
            let items = world.hub.organization_query(&reads, Narrowed::default(), query).await.unwrap().items;
            items.into_iter().map(|card| card.organization.name).collect::<Vec<_>>()
        };
        assert_eq!(found("billing_currency", "GBP").await, ["Boreas"]);
        assert_eq!(found("billing_currency", "USD").await, ["Atlas"]);
        assert_eq!(found("geo_currency", "USD").await, ["Atlas", "Boreas"]);
    });
}
