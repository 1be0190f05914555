//! What ends, with everything that hangs on it, on both engines: closed organizations take nothing new, and whoever deletes a tenant, a
//! person, an app or a division is told what is in the way, or takes it along.

use mno::hub::{
    Action, AdminRole, AlertService, Credential, KeyKind, ListingChange, NewAlert, NewApp, NewDashboard, NewKpi, NewReview, NewWidget,
    Object, Permit, ReviewKind, Role, Stack,
};
use mno::kernel::ErrorKind::{Conflict, NotFound};
use mno::kernel::PageRequest;
use mno::store::params;
use serde_json::json;

use crate::support::customers::{Customers, email, founding, local, object, refused};
use crate::support::engine::story;
use crate::support::{Engine, on_both_engines};

on_both_engines!(
    a_closed_organization_takes_nothing_new,
    a_tenant_says_everything_that_is_in_the_way,
    a_tenant_goes_with_everything_that_is_its_own,
    a_person_goes_with_everything_that_is_hers,
    an_app_that_somebody_had_can_go,
    a_division_goes_when_only_closed_organizations_are_left,
);

impl Customers {
    async fn manage(&self, slug: &str) -> Permit {
        self.tenant(&local(), Action::ManageTenant, slug).await.unwrap()
    }

    async fn close(&self, organization: &str) {
        let permit = self.at(&local(), Action::Destroy, organization).await.unwrap();
        self.hub.organization_close(&permit).await.unwrap();
    }

    async fn herself(&self, name: &str) -> Permit {
        self.hub.permit(&self.session(name).await, None, Action::ActAsOneself, Object::Caller).await.unwrap()
    }

    /// An app of a tenant's own.
    async fn own_app(&self, slug: &str, nid: &str) -> Permit {
        let register = self.tenant(&local(), Action::RegisterApp, slug).await.unwrap();
        self.hub.app_create(&register, NewApp::new(nid, nid.to_uppercase(), Stack::Cloud)).await.unwrap();
        self.hub.permit(&local(), None, Action::ManageApp, Object::App(nid.into())).await.unwrap()
    }

    async fn review(&self, name: &str, app: &str) {
        let browse = self.hub.permit(&self.session(name).await, None, Action::Browse, Object::CallersTenant).await.unwrap();
        let new = |kind, rating| NewReview {
            kind,
            app: app.to_owned(),
            rating,
            description: "fine".into(),
            organization: None,
            parent: None,
            user: None,
        };
        self.hub.review_create(&browse, new(ReviewKind::Question, None)).await.unwrap();
        let _ = self.hub.review_create(&browse, new(ReviewKind::Review, Some(4))).await;
    }
}

fn alert(recipients: Option<Vec<String>>) -> NewAlert {
    NewAlert { title: None, webhook: None, service: AlertService::InApp, settings: serde_json::Map::new(), recipients }
}

fn a_closed_organization_takes_nothing_new(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        world.app("till").await;
        let admin = world.staff("sam", AdminRole::Admin, None).await;
        let support = world.staff("sue", AdminRole::Support, None).await;
        world.staff("max", AdminRole::Staff, None).await;
        let made = world.hub.key_create(&world.manage("acme").await, KeyKind::Tenant, Some("acme".into()), "a key".into()).await.unwrap();
        let key = Credential::Key { id: made.key.key_id, secret: made.secret };
        world.close(&world.atlas).await;
        for who in [&admin, &key, &local()] {
            let buys = world.at(who, Action::Purchase, &world.atlas).await.unwrap();
            let error = refused(world.hub.subscription_create(&buys, "till".into(), None).await, &[Conflict]);
            assert!(error.message().contains("Atlas") && error.message().contains("closed"), "{error}");
            let teams = world.at(who, Action::ManageTeams, &world.atlas).await.unwrap();
            refused(world.hub.team_create(&teams, "Sales".into()).await, &[Conflict]);
        }
        let manages = world.tenant(&admin, Action::ManageStaff, "acme").await.unwrap();
        refused(world.hub.staff_client_add(&manages, email("max"), world.atlas.clone()).await, &[Conflict]);
        refused(world.hub.staff_clients_set(&manages, email("max"), vec![world.boreas.clone(), world.atlas.clone()]).await, &[Conflict]);
        let asks = world.tenant(&support, Action::ReadCustomers, "acme").await.unwrap();
        refused(world.hub.access_request_create(&asks, world.atlas.clone(), "a call".into()).await, &[Conflict]);
        for table in [
            "SELECT COUNT(*) FROM hub_app_instance",
            "SELECT COUNT(*) FROM hub_subscription",
            "SELECT COUNT(*) FROM hub_team",
            "SELECT COUNT(*) FROM hub_client",
            "SELECT COUNT(*) FROM hub_access_request",
        ] {
            assert_eq!(world.count(table).await, 0, "{table}");
        }
        // The one beside it goes on.
        world.subscribe(&world.boreas, "till").await;
    });
}

fn a_tenant_says_everything_that_is_in_the_way(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let platform = world.platform().await;
        world.hub.tenant_create(&platform, "face".into(), "Face".into()).await.unwrap();
        let share = mno::hub::TenantUpdate { customers_of: Some(Some("other".into())), ..mno::hub::TenantUpdate::default() };
        world.hub.tenant_update(&world.manage("face").await, share).await.unwrap();
        let app = world.own_app("other", "loom").await;
        let other = world.manage("other").await;
        let before = world.count("SELECT COUNT(*) FROM hub_audit").await;
        let error = refused(world.hub.tenant_delete(&other).await, &[Conflict]);
        assert!(error.message().ends_with("it has 1 user, 1 organization, 1 app, 1 sharing tenant"), "{error}");
        assert_eq!(error.hints().len(), 4, "{:?}", error.hints());
        assert_eq!(world.count("SELECT COUNT(*) FROM hub_audit").await, before);

        let alone = mno::hub::TenantUpdate { customers_of: Some(None), ..mno::hub::TenantUpdate::default() };
        world.hub.tenant_update(&world.manage("face").await, alone).await.unwrap();
        world.hub.app_delete(&app).await.unwrap();
        world.close(&world.eden).await;
        world.delete_user("eve").await.unwrap();
        // Whose books and bills are kept stays.
        let error = refused(world.hub.tenant_delete(&other).await, &[Conflict]);
        assert!(error.message().ends_with("it has 1 closed organization"), "{error}");
        world.tenant(&local(), Action::ReadCustomers, "other").await.unwrap();
    });
}

fn a_tenant_goes_with_everything_that_is_its_own(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let platform = world.platform().await;
        world.hub.tenant_create(&platform, "shop".into(), "Shop".into()).await.unwrap();
        world.app("till").await;
        let shop = world.manage("shop").await;
        world.user("shop", "nina").await;
        world.user("shop", "sara").await;
        let staff = world.tenant(&local(), Action::ManageStaff, "shop").await.unwrap();
        world.hub.staff_set(&staff, email("sara"), AdminRole::Admin, None).await.unwrap();
        let app = world.own_app("shop", "loom").await;
        for name in ["nina", "sara"] {
            world.review(name, "till").await;
        }
        world.hub.dashboard_create(&shop, NewDashboard { name: "Template".into(), ..NewDashboard::default() }).await.unwrap();
        let nina = world.herself("nina").await;
        world.hub.theme_save(&shop, json!({"colour": "red"}), true).await.unwrap();
        world
            .hub
            .mail_template_set(&shop, "password_reset".into(), "en".into(), ("Hi".into(), "{{ link }}".into(), "{{ link }}".into()))
            .await
            .unwrap();
        world.hub.division_create(&shop, "North".into()).await.unwrap();
        world.hub.custom_role_create(&shop, "Clerk".into(), Role::Member, vec![Action::Read]).await.unwrap();
        let listings = world.tenant(&local(), Action::ManageListings, "shop").await.unwrap();
        world
            .hub
            .listing_set(&listings, "till".into(), ListingChange { offered: Some(Some(true)), ..ListingChange::default() })
            .await
            .unwrap();
        let settings = mno::hub::TenantUpdate { settings: object(&json!({"sign_up_open": false})), ..mno::hub::TenantUpdate::default() };
        world.hub.tenant_update(&shop, settings).await.unwrap();
        let users = world.tenant(&local(), Action::ManageUsers, "shop").await.unwrap();
        world.hub.identity_create(&users, "google".into(), "nina@there".into(), Some(email("nina"))).await.unwrap();
        world.hub.identity_create(&users, "google".into(), "nobody@there".into(), None).await.unwrap();
        world.hub.deletion_request_create(&nina).await.unwrap();
        world.hub.app_delete(&app).await.unwrap();
        let error = refused(world.hub.tenant_delete(&shop).await, &[Conflict]);
        assert!(error.message().ends_with("it has 2 users"), "{error}");
        for name in ["nina", "sara"] {
            world.delete_user(name).await.unwrap();
        }
        world.hub.tenant_delete(&shop).await.unwrap();
        refused(world.tenant(&local(), Action::ManageTenant, "shop").await, &[NotFound]);
        for table in
            ["hub_user", "hub_review", "hub_dashboard", "hub_theme", "hub_mail_template", "hub_division", "hub_custom_role", "hub_identity"]
        {
            let sql = format!("SELECT COUNT(*) FROM {table} WHERE tenant_id NOT IN (SELECT id FROM hub_tenant)");
            let left: i64 = world.db.read(move |tx| tx.query_one(&sql, params![], |row| row.get(0))).await.unwrap();
            assert_eq!(left, 0, "{table}");
        }
        assert_eq!(world.count("SELECT COUNT(*) FROM hub_listing WHERE tenant_id > 0").await, 0);
        assert_eq!(world.count("SELECT COUNT(*) FROM hub_app WHERE nid = 'loom'").await, 0);
        // Others keep theirs.
        assert_eq!(world.count("SELECT COUNT(*) FROM hub_app WHERE nid = 'till'").await, 1);
        assert_eq!(world.count("SELECT COUNT(*) FROM hub_user").await, 6);
        // The audit tells of it still.
        assert_eq!(world.count("SELECT COUNT(*) FROM hub_audit WHERE action = 'tenant.delete'").await, 1);
    });
}

fn a_person_goes_with_everything_that_is_hers(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        world.app("till").await;
        world.subscribe(&world.atlas, "till").await;
        let mia = world.herself("mia").await;
        let new = NewDashboard { name: "Hers".into(), organization_ids: Some(vec![world.atlas.clone()]), ..NewDashboard::default() };
        let dashboard = world.hub.dashboard_create(&mia, new).await.unwrap();
        let widget = NewWidget { endpoint: "accounts/balance".into(), ..NewWidget::default() };
        world.hub.widget_create(&mia, dashboard.id, widget).await.unwrap();
        let kpi = NewKpi { endpoint: "accounting/revenue".into(), ..NewKpi::default() };
        let kpi = world.hub.kpi_create(&mia, mno::hub::KpiParent::Dashboard(dashboard.id), kpi).await.unwrap();
        world.hub.alert_create(&mia, kpi.id, alert(None)).await.unwrap();
        // Somebody else's alert tells her, too.
        let ann = world.herself("ann").await;
        let new = NewDashboard { name: "Ann's".into(), organization_ids: Some(vec![world.atlas.clone()]), ..NewDashboard::default() };
        let anns = world.hub.dashboard_create(&ann, new).await.unwrap();
        let kpi = NewKpi { endpoint: "accounting/revenue".into(), ..NewKpi::default() };
        let kpi = world.hub.kpi_create(&ann, mno::hub::KpiParent::Dashboard(anns.id), kpi).await.unwrap();
        world.hub.alert_create(&ann, kpi.id, alert(Some(vec![email("mia")]))).await.unwrap();
        world.review("mia", "till").await;
        let teams = world.at(&local(), Action::ManageTeams, &world.atlas).await.unwrap();
        let team = world.hub.team_create(&teams, "Sales".into()).await.unwrap().team.uid.to_string();
        let team = world.hub.permit(&local(), None, Action::ManageTeams, Object::Team(team)).await.unwrap();
        world.hub.team_member_add(&team, vec![email("mia")]).await.unwrap();
        let users = world.tenant(&local(), Action::ManageUsers, "acme").await.unwrap();
        world.hub.identity_create(&users, "google".into(), "mia@there".into(), Some(email("mia"))).await.unwrap();
        world.hub.deletion_request_create(&mia).await.unwrap();
        world.delete_user("mia").await.unwrap();
        assert_eq!(world.count("SELECT COUNT(*) FROM hub_identity").await, 0, "how she is known elsewhere tells who she is");
        assert_eq!(world.count("SELECT COUNT(*) FROM hub_dashboard").await, 1);
        assert_eq!(world.count("SELECT COUNT(*) FROM hub_alert").await, 1);
        assert_eq!(
            world
                .count(
                    "SELECT COUNT(*) FROM hub_alert_recipient AS r JOIN hub_user AS u ON u.id = r.user_id WHERE u.deleted_at IS NOT NULL"
                )
                .await,
            0
        );
        assert_eq!(world.count("SELECT COUNT(*) FROM hub_team_member").await, 0);
        // What she said stays, of nobody.
        assert!(world.count("SELECT COUNT(*) FROM hub_review").await > 0);
        let moderates = world.tenant(&local(), Action::Moderate, "acme").await.unwrap();
        let reviews = world.hub.review_list(&moderates, mno::hub::ReviewFilter::default(), PageRequest::default()).await.unwrap().items;
        assert!(!reviews.is_empty() && reviews.iter().all(|review| review.author.name.is_empty()), "{reviews:?}");
        assert_eq!(world.count("SELECT COUNT(*) FROM hub_review_version WHERE author_name <> ''").await, 0);
        // Her address is free for another person.
        world.user("acme", "mia").await;
    });
}

fn an_app_that_somebody_had_can_go(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        world.app("till").await;
        let subscription = world.subscribe(&world.atlas, "till").await;
        world.review("ann", "till").await;
        let app = world.hub.permit(&local(), None, Action::ManageApp, Object::App("till".into())).await.unwrap();
        let error = refused(world.hub.app_delete(&app).await, &[Conflict]);
        assert!(error.message().contains("used by 1"), "{error}");
        let manages = world.at(&local(), Action::ManageAppInstances, &world.atlas).await.unwrap();
        world.hub.subscription_delete(&manages, subscription.uid.to_string()).await.unwrap();
        world.hub.app_delete(&app).await.unwrap();
        let reads = world.at(&local(), Action::Read, &world.atlas).await.unwrap();
        let had = world.hub.subscription_list(&reads, true, PageRequest::default()).await.unwrap().items;
        assert_eq!(had.len(), 1, "what was bought stays listed");
    });
}

fn a_division_goes_when_only_closed_organizations_are_left(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let acme = world.manage("acme").await;
        world.hub.division_create(&acme, "North".into()).await.unwrap();
        for organization in [&world.atlas, &world.boreas] {
            world.hub.division_add(&acme, "North".into(), organization.clone()).await.unwrap();
        }
        world.close(&world.atlas).await;
        let error = refused(world.hub.division_delete(&acme, "North".into()).await, &[Conflict]);
        assert!(error.message().contains("1 organization"), "{error}");
        world.hub.division_remove(&acme, "North".into(), world.boreas.clone()).await.unwrap();
        world.hub.division_delete(&acme, "North".into()).await.unwrap();
        // Staff still looks at the closed one.
        let reads = world.at(&local(), Action::Read, &world.atlas).await.unwrap();
        assert_eq!(world.hub.organization_detail(&reads).await.unwrap().division, None);
        world
            .hub
            .organization_create(&world.tenant(&local(), Action::CreateOrganization, "acme").await.unwrap(), founding("New", None))
            .await
            .unwrap();
    });
}
