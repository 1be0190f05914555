//! The audit: who, as whom, from where, what changed; and that a change of it shows, whoever made it.

use mno::hub::{
    Action, Actor, ActorKind, AdminRole, AppUpdate, AuditAnchor, AuditFilter, AuditRetention, AuditVerdict, Credential, Hub, Object,
    OrganizationUpdate, Origin, Permit, ProfileUpdate, Role, SubscriptionUpdate, TenantUpdate, audit_job,
};
use mno::jobs::{Registry, Runner, Settings};
use mno::kernel::ErrorKind::{Forbidden, Invalid, NotFound};
use mno::kernel::{MasterKey, PageRequest, Timestamp};
use mno::store::Param;
use serde_json::json;

use crate::support::customers::{Customers, email, local, refused};
use crate::support::engine::story;
use crate::support::{Call, Engine, Home, Server, on_both_engines};

on_both_engines!(
    an_entry_says_who_from_where_and_what_changed,
    an_update_says_before_and_after_and_nothing_when_nothing_changed,
    the_chain_is_whole_until_somebody_edits_it,
    what_is_cut_off_at_the_end_shows_by_an_anchor,
    another_master_key_cannot_mend_the_chain,
    entries_from_before_the_chain_are_told_apart,
    an_entry_that_was_moved_shows,
    two_replicas_write_one_chain,
    retention_removes_the_oldest_and_leaves_a_chain,
    retention_does_not_tidy_up_after_a_forger,
    a_forged_mark_of_retention_shows,
    the_audit_is_filtered,
    everybody_sees_their_own_part,
    lines_of_other_rooms_arrive_once,
    what_is_administered_at_connec_says_who_from_where_and_what,
    an_export_holds_everything_in_pages,
);

impl Customers {
    async fn verify(&self, anchors: &[String]) -> AuditVerdict {
        let anchors = anchors.iter().map(|text| AuditAnchor::parse(text).unwrap()).collect();
        self.hub.audit_verify(&self.platform().await, anchors).await.unwrap()
    }

    /// Edits the database, as somebody could who has its password and not the master key.
    async fn edit(&self, sql: &'static str, params: &[Param]) -> u64 {
        let params = params.to_vec();
        self.db.write(move |tx| tx.execute(sql, &params)).await.unwrap()
    }

    async fn number(&self, sql: &'static str, params: &[Param]) -> i64 {
        let params = params.to_vec();
        self.db.read(move |tx| tx.query_one(sql, &params, |row| row.get(0))).await.unwrap()
    }

    async fn acme_uid(&self) -> String {
        self.tenant(&local(), Action::ManageTenant, "acme")
            .await
            .map(|permit| self.hub.tenant_show(&permit).unwrap().uid.to_string())
            .unwrap()
    }

    async fn acts(&self, permit: &Permit, filter: AuditFilter) -> Vec<String> {
        let page = self.hub.audit_list(permit, filter, PageRequest::default()).await.unwrap();
        page.items.into_iter().map(|entry| entry.action).collect()
    }
}

fn an_entry_says_who_from_where_and_what_changed(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let ann = world.session("ann").await;
        let origin = Origin { request_id: Some("req-7".into()), address: Some("203.0.113.9".into()), agent: Some("browser/1".into()) };
        let permit = world.hub.permit(&ann, origin, Action::Update, Object::Organization(world.atlas.clone())).await.unwrap();
        let change = OrganizationUpdate { name: Some("Atlas Ltd".into()), ..OrganizationUpdate::default() };
        world.hub.organization_update(&permit, change).await.unwrap();
        let filter = AuditFilter { request_id: Some("req-7".into()), ..AuditFilter::default() };
        let found = world.hub.audit_list(&world.platform().await, filter, PageRequest::default()).await.unwrap().items;
        let entry = &found[0];
        assert_eq!((found.len(), entry.action.as_str(), entry.actor_name.as_str()), (1, "organization.update", "ann"));
        assert_eq!((entry.address.as_deref(), entry.user_agent.as_deref()), (Some("203.0.113.9"), Some("browser/1")));
        assert_eq!(entry.detail, json!({"before": {"name": "Atlas"}, "after": {"name": "Atlas Ltd"}}));
        assert_eq!((entry.organization.as_deref(), entry.tenant.clone()), (Some(world.atlas.as_str()), Some(world.acme_uid().await)));
        assert!(entry.hash.is_some() && entry.chain == entry.tenant);
    });
}

fn an_update_says_before_and_after_and_nothing_when_nothing_changed(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let platform = world.platform().await;
        let entries = async |action: &str| {
            let filter = AuditFilter { action: Some(action.into()), ..AuditFilter::default() };
            let found = world.hub.audit_list(&platform, filter, PageRequest::default()).await.unwrap().items;
            found.into_iter().map(|entry| entry.detail).collect::<Vec<_>>()
        };
        let on_user = async |name: &str, action| world.hub.permit(&local(), None, action, Object::User(email(name))).await.unwrap();
        // Each is done twice: the second time nothing changes, and nothing is written.
        let zoe = on_user("zoe", Action::UpdateUser).await;
        for _ in 0..2 {
            let moved = ProfileUpdate { email: Some(email("eva")), phone: Some("+61 1".into()), ..ProfileUpdate::default() };
            world.hub.profile_update(&zoe, moved).await.unwrap();
        }
        let detail = json!({"fields": ["email", "phone"], "before": {"email": email("zoe")}, "after": {"email": email("eva")}});
        assert_eq!(entries("user.update").await, [detail]);

        let people = world.tenant(&local(), Action::ManageUsers, "acme").await.unwrap();
        let known = world.hub.identity_create(&people, "sky".into(), "1".into(), Some(email("ann"))).await.unwrap();
        for _ in 0..2 {
            world.hub.identity_update(&people, known.id, Some(email("ben"))).await.unwrap();
        }
        let changed = entries("identity.update").await;
        let mut uids = Vec::new();
        for name in ["ann", "ben"] {
            uids.push(world.hub.user_show(&on_user(name, Action::ReadUser).await).await.unwrap().0.uid.to_string());
        }
        assert_eq!(changed, [json!({"before": {"user": uids[0]}, "after": {"user": uids[1]}})]);

        world.app("crm").await;
        let bought = world.subscribe(&world.atlas, "crm").await;
        let manages = world.at(&local(), Action::ManageAppInstances, &world.atlas).await.unwrap();
        for _ in 0..2 {
            let renamed = SubscriptionUpdate { name: Some("Ours".into()), ..SubscriptionUpdate::default() };
            world.hub.subscription_update(&manages, bought.uid.to_string(), renamed).await.unwrap();
        }
        assert_eq!(entries("subscription.update").await, [json!({"before": {"name": "CRM"}, "after": {"name": "Ours"}})]);

        let app = world.hub.permit(&local(), None, Action::ManageApp, Object::App("crm".into())).await.unwrap();
        for _ in 0..2 {
            let closed = AppUpdate { active: Some(false), ..AppUpdate::default() };
            world.hub.app_update(&app, closed).await.unwrap();
        }
        assert_eq!(entries("app.update").await, [json!({"before": {"active": true}, "after": {"active": false}})]);

        let tenant = world.tenant(&local(), Action::ManageTenant, "acme").await.unwrap();
        world.hub.division_create(&tenant, "North".into()).await.unwrap();
        let teams = world.at(&local(), Action::ManageTeams, &world.atlas).await.unwrap();
        let team = world.hub.team_create(&teams, "Sales".into()).await.unwrap().team.uid.to_string();
        let team = world.hub.permit(&local(), None, Action::ManageTeams, Object::Team(team)).await.unwrap();
        let updates = world.at(&local(), Action::Update, &world.atlas).await.unwrap();
        let members = world.at(&local(), Action::ManageMembers, &world.atlas).await.unwrap();
        for _ in 0..2 {
            world.hub.division_update(&tenant, "North".into(), "North".into()).await.unwrap();
            world.hub.team_update(&team, "Sales".into()).await.unwrap();
            world.hub.team_member_remove(&team, vec![email("mia")]).await.unwrap();
            world.hub.organization_update(&updates, OrganizationUpdate::default()).await.unwrap();
            world.hub.tenant_update(&tenant, TenantUpdate::default()).await.unwrap();
            world.hub.member_update(&members, email("mia"), Role::Member).await.unwrap();
        }
        for action in ["division.update", "team.update", "team.member.remove", "organization.update", "tenant.update", "member.update"] {
            assert_eq!(entries(action).await, Vec::<serde_json::Value>::new(), "{action}");
        }
    });
}

fn the_chain_is_whole_until_somebody_edits_it(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let whole = world.verify(&[]).await;
        assert!(whole.broken.is_empty(), "{whole:?}");
        let count = world.number("SELECT COUNT(*) FROM hub_audit", &[]).await;
        assert_eq!((i64::try_from(whole.entries).unwrap(), whole.heads.len()), (count, 3), "acme, other and the platform");

        let chain = world.acme_uid().await;
        let at = |seq: i64| vec![Param::from(chain.as_str()), Param::from(seq)];
        let third = world.number("SELECT id FROM hub_audit WHERE chain = $1 AND seq = $2", &at(3)).await;
        for (column, value) in [
            ("actor_uid", "usr-x"),
            ("actor_name", "somebody else"),
            ("action", "nothing"),
            ("subject", "nobody"),
            ("detail", r#"{"harmless": true}"#),
            ("request_id", "req-0"),
            ("organization", "org-0"),
            ("tenant", "tnt-0"),
            ("address", "127.0.0.1"),
            ("user_agent", "x"),
            ("impersonator", "usr-y"),
            ("at", "0"),
        ] {
            let saved: String = {
                let sql = format!("SELECT COALESCE(CAST({column} AS TEXT), 'NULL') FROM hub_audit WHERE id = $1");
                world.db.read(move |tx| tx.query_one(&sql, mno::params![third], |row| row.get(0))).await.unwrap()
            };
            let set = async |value: Option<String>| {
                let sql = format!("UPDATE hub_audit SET {column} = $2 WHERE id = $1");
                let value = match (column, value) {
                    ("at", Some(text)) => Param::from(text.parse::<i64>().unwrap()),
                    (_, value) => Param::from(value),
                };
                world.db.write(move |tx| tx.execute(&sql, &[Param::from(third), value.clone()])).await.unwrap();
            };
            set(Some(value.to_owned())).await;
            let verdict = world.verify(&[]).await;
            assert_eq!(verdict.broken.len(), 1, "{column}: {verdict:?}");
            assert_eq!((verdict.broken[0].seq, verdict.broken[0].id), (3, Some(third)), "{column}");
            set(Some(saved).filter(|saved| saved != "NULL")).await;
            assert!(world.verify(&[]).await.broken.is_empty(), "{column} is as it was");
        }

        // Nor is one seen as whole that was put beside the chain, or before it.
        let copied = "tenant, at, actor_kind, actor_uid, actor_name, action, subject, detail";
        for (chain, seq) in [("NULL", "NULL"), ("chain", "0"), ("chain", "NULL")] {
            let forge = format!(
                "INSERT INTO hub_audit ({copied}, chain, seq, hash) SELECT {copied}, {chain}, {seq}, '00' FROM hub_audit WHERE id = $1"
            );
            world.db.write(move |tx| tx.execute(&forge, &[Param::from(third)])).await.unwrap();
            let verdict = world.verify(&[]).await;
            assert!(verdict.broken.iter().any(|broken| broken.reason.contains("forged")), "{chain} {seq}: {verdict:?}");
            world.edit("DELETE FROM hub_audit WHERE hash = '00'", &[]).await;
        }

        // Without its hash it would pass for one from before the chain, if its place did not stay empty.
        world.edit("UPDATE hub_audit SET chain = NULL, seq = NULL, hash = NULL WHERE chain = $1 AND seq = $2", &at(3)).await;
        let verdict = world.verify(&[]).await;
        assert!(verdict.broken.iter().any(|broken| broken.id == Some(third)), "{verdict:?}");
        assert!(verdict.broken.iter().any(|broken| broken.chain == chain && broken.seq == 3), "{verdict:?}");
        // Nor can it simply go, alone or with all before it.
        world.edit("DELETE FROM hub_audit WHERE id = $1", &[Param::from(third)]).await;
        let verdict = world.verify(&[]).await;
        assert_eq!((verdict.broken.len(), verdict.broken[0].seq, verdict.broken[0].id), (1, 3, None), "{verdict:?}");
        world.edit("DELETE FROM hub_audit WHERE chain = $1 AND seq < $2", &at(3)).await;
        assert_eq!(world.verify(&[]).await.broken[0].seq, 1);
    });
}

fn what_is_cut_off_at_the_end_shows_by_an_anchor(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let chain = world.acme_uid().await;
        let anchors: Vec<String> = {
            let heads = world.verify(&[]).await.heads;
            heads.iter().map(|head| format!("{}:{}:{}", head.chain, head.seq, head.hash)).collect()
        };
        world.user("acme", "late").await;
        assert!(world.verify(&anchors).await.broken.is_empty(), "a chain that grew still holds its anchors");
        let head = world.number("SELECT seq FROM hub_audit_head WHERE chain = $1", &[Param::from(chain.as_str())]).await;

        // The last two entries go; the head still knows better.
        let cut = vec![Param::from(chain.as_str()), Param::from(head - 2)];
        world.edit("DELETE FROM hub_audit WHERE chain = $1 AND seq > $2", &cut).await;
        assert_eq!(world.verify(&[]).await.broken[0].seq, head - 1);
        // Whoever sets the head back too is found by who kept an anchor.
        world
            .edit(
                "UPDATE hub_audit_head SET seq = $2, hash = (SELECT a.hash FROM hub_audit AS a WHERE a.chain = $1 AND a.seq = $2)
                 WHERE chain = $1",
                &cut,
            )
            .await;
        assert!(world.verify(&[]).await.broken.is_empty());
        let verdict = world.verify(&anchors).await;
        assert_eq!((verdict.broken.len(), verdict.broken[0].seq), (1, head - 1), "{verdict:?}");
        assert!(verdict.broken[0].reason.contains("cut off"), "{verdict:?}");
        // A chain that is gone altogether, and a head without its chain.
        for sql in ["DELETE FROM hub_audit WHERE chain = $1 AND $2 > 0", "DELETE FROM hub_audit_head WHERE chain = $1 AND $2 > 0"] {
            world.edit(sql, &cut).await;
            assert!(world.verify(&anchors).await.broken.iter().any(|broken| broken.chain == chain), "{sql}");
        }
    });
}

fn another_master_key_cannot_mend_the_chain(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        // Somebody with the database and a key of her own writes on.
        let forger = Hub::new(world.db.clone(), MasterKey::random());
        let permit = forger.permit(&local(), None, Action::InviteMember, Object::Organization(world.boreas.clone())).await.unwrap();
        forger.member_add(&permit, email("zoe"), Role::Admin).await.unwrap();
        let verdict = world.verify(&[]).await;
        assert_eq!(verdict.broken.len(), 1, "{verdict:?}");
        assert!(verdict.broken[0].reason.contains("changed"), "{verdict:?}");
    });
}

fn entries_from_before_the_chain_are_told_apart(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let insert = "INSERT INTO hub_audit (at, actor_kind, actor_uid, actor_name, action, subject, detail)
                      VALUES (1, 'user', 'usr-x', 'X', 'made.up', 'y', '{}')";
        world.edit(insert, &[]).await;
        let verdict = world.verify(&[]).await;
        assert_eq!((verdict.before_chain, verdict.broken.len()), (1, 1), "{verdict:?}");
        assert!(verdict.broken[0].reason.contains("forged"), "{verdict:?}");
        // The mark of the migration alone makes nothing old.
        world.edit("INSERT INTO hub_setting (name, value) VALUES ('audit.before_chain', '1000000')", &[]).await;
        assert_eq!(world.verify(&[]).await.broken.len(), 1);
        // In a database that was there before the chain it is sealed at the first start, and only counted.
        world
            .edit("UPDATE hub_setting SET value = (SELECT CAST(MAX(id) AS TEXT) FROM hub_audit) WHERE name = 'audit.before_chain'", &[])
            .await;
        world.hub.audit_seal().await.unwrap();
        let verdict = world.verify(&[]).await;
        assert_eq!((verdict.before_chain, verdict.broken.len()), (1, 0), "{verdict:?}");
        let acts = world.acts(&world.platform().await, AuditFilter { action: Some("audit.seal".into()), ..AuditFilter::default() }).await;
        assert_eq!(acts.len(), 1);

        let reasons = async || world.verify(&[]).await.broken.into_iter().map(|broken| broken.reason).collect::<Vec<_>>().join("; ");
        // Another one, with the mark raised; and one that takes the number of an old one.
        world.edit(insert, &[]).await;
        world.edit("UPDATE hub_setting SET value = '1000000' WHERE name = 'audit.before_chain'", &[]).await;
        world.hub.audit_seal().await.unwrap();
        assert!(reasons().await.contains("forged"));
        world.edit("DELETE FROM hub_audit WHERE hash IS NULL AND id = (SELECT MAX(id) FROM hub_audit)", &[]).await;
        assert_eq!(reasons().await, "");
        let low = insert.replacen("(at,", "(id, at,", 1).replacen("VALUES (", "VALUES (-5, ", 1);
        world.db.write(move |tx| tx.execute(&low, &[])).await.unwrap();
        assert!(reasons().await.contains("changed, added or removed"));
        world.edit("DELETE FROM hub_audit WHERE id = -5", &[]).await;
        assert_eq!(reasons().await, "");
        // A changed one.
        world.edit("UPDATE hub_audit SET subject = 'z' WHERE hash IS NULL", &[]).await;
        assert!(reasons().await.contains("changed, added or removed"));
        world.edit("UPDATE hub_audit SET subject = 'y' WHERE hash IS NULL", &[]).await;
        assert_eq!(reasons().await, "");
        // Retention seals what it leaves.
        world.edit(insert, &[]).await;
        let platform = world.platform().await;
        world.hub.audit_retention_set(&platform, AuditRetention::Days(30)).await.unwrap();
        world.hub.audit_expire().await.unwrap();
        assert!(reasons().await.contains("forged"), "what was not sealed is not old, and stays");
        world.edit("DELETE FROM hub_audit WHERE hash IS NULL", &[]).await;
        assert_eq!((reasons().await.as_str(), world.verify(&[]).await.before_chain), ("", 0));
        // Without its seal nothing is old, and no second one is made.
        let forged =
            world.edit("UPDATE hub_setting SET value = REPLACE(value, 'entries', 'x') WHERE name = 'audit.before_chain.seal'", &[]);
        assert_eq!(forged.await, 1);
        assert!(reasons().await.contains("not ours"));
        world.edit("DELETE FROM hub_setting WHERE name = 'audit.before_chain.seal'", &[]).await;
        world.hub.audit_seal().await.unwrap();
        assert!(reasons().await.contains("seal of the entries from before the chains is missing"));
    });
}

/// Lists are in the order of the rows' numbers, which no hash covers: an entry that was moved must show.
fn an_entry_that_was_moved_shows(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let chain = [Param::from(world.acme_uid().await.as_str())];
        let third = world.number("SELECT id FROM hub_audit WHERE chain = $1 AND seq = 3", &chain).await;
        let move_to = async |from: i64, to: i64| world.edit("UPDATE hub_audit SET id = $2 WHERE id = $1", &[from.into(), to.into()]).await;
        for to in [1_000_000, -1] {
            assert_eq!(move_to(third, to).await, 1);
            let verdict = world.verify(&[]).await;
            assert_eq!(verdict.broken.len(), 1, "{verdict:?}");
            assert!(verdict.broken[0].reason.contains("moved"), "{verdict:?}");
            move_to(to, third).await;
            assert!(world.verify(&[]).await.broken.is_empty());
        }
    });
}

fn two_replicas_write_one_chain(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let before = world.verify(&[]).await.entries;
        let permit = world.tenant(&local(), Action::ManageTenant, "acme").await.unwrap();
        let write = |hub: &Hub, side: &'static str| {
            let (hub, permit) = (hub.clone(), permit.clone());
            tokio::spawn(async move {
                for round in 0..8 {
                    hub.division_create(&permit, format!("{side} {round}")).await.unwrap();
                }
            })
        };
        let (one, two) = (write(&world.hub, "left"), write(&world.replica, "right"));
        one.await.unwrap();
        two.await.unwrap();
        let verdict = world.verify(&[]).await;
        assert!(verdict.broken.is_empty(), "{verdict:?}");
        assert_eq!(verdict.entries, before + 16);
    });
}

fn retention_removes_the_oldest_and_leaves_a_chain(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let platform = world.platform().await;
        assert_eq!(world.hub.audit_expire().await.unwrap(), 0, "forever is the default");
        world.clock.advance_seconds(40 * 86_400);
        world.user("acme", "late").await;
        world.hub.audit_retention_set(&platform, AuditRetention::Days(30)).await.unwrap();
        let old = world.number("SELECT COUNT(*) FROM hub_audit WHERE at < $1", &[cutoff(&world)]).await;
        assert!(old > 5);
        assert_eq!(i64::try_from(world.hub.audit_expire().await.unwrap()).unwrap(), old);
        assert_eq!(world.number("SELECT COUNT(*) FROM hub_audit WHERE at < $1", &[cutoff(&world)]).await, 0);
        assert_eq!(world.replica.audit_expire().await.unwrap(), 0, "what one process removed is nothing to do for the next");
        let verdict = world.verify(&[]).await;
        assert!(verdict.broken.is_empty(), "{verdict:?}");
        assert_eq!(i64::try_from(verdict.removed).unwrap(), old);
        // What was done is in the audit itself, and the chain goes on.
        let acts = world.acts(&platform, AuditFilter { action: Some("audit.expire".into()), ..AuditFilter::default() }).await;
        assert_eq!(acts.len(), 3);
        world.user("acme", "later").await;
        assert!(world.verify(&[]).await.broken.is_empty());
        // What is left is guarded as before.
        let chain = world.acme_uid().await;
        world.edit("DELETE FROM hub_audit WHERE chain = $1 AND action = 'user.create'", &[Param::from(chain.as_str())]).await;
        assert_eq!(world.verify(&[]).await.broken.len(), 1);
    });
}

/// What was changed is not taken away, and vouched for, by making it old.
fn retention_does_not_tidy_up_after_a_forger(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let platform = world.platform().await;
        world.hub.audit_retention_set(&platform, AuditRetention::Days(30)).await.unwrap();
        let chain = world.acme_uid().await;
        world.edit("UPDATE hub_audit SET at = 1000, detail = '{}' WHERE chain = $1", &[Param::from(chain.as_str())]).await;
        assert_eq!(world.hub.audit_expire().await.unwrap(), 0);
        let verdict = world.verify(&[]).await;
        assert!(verdict.broken.iter().any(|broken| broken.chain == chain && broken.seq == 1), "{verdict:?}");
    });
}

fn cutoff(world: &Customers) -> Param {
    Param::from(mno::kernel::Clock::now(&world.clock).plus_seconds(-30 * 86_400))
}

fn a_forged_mark_of_retention_shows(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let chain = world.acme_uid().await;
        let params = [Param::from(chain.as_str()), Param::from(MasterKey::random().sign("audit anchor", "x"))];
        world
            .edit(
                "INSERT INTO hub_audit_anchor (chain, seq, hash, entries, at, signature)
                 SELECT chain, seq, hash, seq, at, $2 FROM hub_audit WHERE chain = $1 AND seq = 3",
                &params,
            )
            .await;
        world.edit("DELETE FROM hub_audit WHERE chain = $1 AND seq <= 3", &params[..1]).await;
        let verdict = world.verify(&[]).await;
        assert_eq!((verdict.broken.len(), verdict.broken[0].chain.as_str()), (1, chain.as_str()), "{verdict:?}");
        assert!(verdict.broken[0].reason.contains("not ours"), "{verdict:?}");
    });
}

fn the_audit_is_filtered(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let platform = world.platform().await;
        let ben = world.session("ben").await;
        world.clock.advance_seconds(3600);
        let noon = Timestamp::parse("2026-03-10T12:30:00Z").unwrap();
        let permit = world.at(&ben, Action::ManageMembers, &world.atlas).await.unwrap();
        world.hub.member_update(&permit, email("mia"), Role::PowerUser).await.unwrap();
        let by = |filter: AuditFilter| {
            let world = &world;
            let platform = platform.clone();
            async move { world.acts(&platform, filter).await }
        };
        let base = AuditFilter::default;
        assert_eq!(by(AuditFilter { from: Some(noon), ..base() }).await, ["member.update"]);
        assert!(!by(AuditFilter { to: Some(noon), ..base() }).await.contains(&"member.update".to_owned()));
        assert_eq!(by(AuditFilter { action: Some("member.update".into()), ..base() }).await.len(), 1);
        assert_eq!(by(AuditFilter { text: Some("POWER user".into()), ..base() }).await, ["member.update"]);
        assert!(by(AuditFilter { text: Some("100%".into()), ..base() }).await.is_empty());
        assert!(by(AuditFilter { text: Some("' OR '1'='1".into()), ..base() }).await.is_empty());
        // By the one who did it, and about the one to whom it was done.
        assert_eq!(by(AuditFilter { user: Some(email("BEN")), ..base() }).await[0], "member.update");
        assert_eq!(by(AuditFilter { user: Some(email("mia")), ..base() }).await[..2], ["member.update", "member.add"]);
        assert!(by(AuditFilter { user: Some("nobody@example.com".into()), ..base() }).await.is_empty());
        let long = AuditFilter { text: Some("x".repeat(201)), ..base() };
        refused(world.hub.audit_list(&platform, long, PageRequest::default()).await, &[Invalid]);
    });
}

fn everybody_sees_their_own_part(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let everything = async |permit: &Permit| {
            let page = PageRequest { after: None, limit: PageRequest::LIMIT_MAX };
            world.hub.audit_list(permit, AuditFilter::default(), page).await.unwrap().items
        };
        // An organization's Admin: her organization.
        let ben = world.session("ben").await;
        let bens = everything(&world.at(&ben, Action::Administrate, &world.atlas).await.unwrap()).await;
        assert!(bens.len() >= 3 && bens.iter().all(|entry| entry.organization.as_deref() == Some(world.atlas.as_str())));
        let mia = world.session("mia").await;
        refused(world.at(&mia, Action::Administrate, &world.atlas).await, &[Forbidden]);
        refused(world.at(&ben, Action::Administrate, &world.boreas).await, &[NotFound]);
        // A filter cannot widen it.
        let permit = world.at(&ben, Action::Administrate, &world.atlas).await.unwrap();
        let wide = AuditFilter { organization: Some(world.boreas.clone()), tenant: Some("other".into()), ..AuditFilter::default() };
        let found = world.hub.audit_list(&permit, wide, PageRequest::default()).await.unwrap().items;
        assert!(found.iter().all(|entry| entry.organization.as_deref() == Some(world.atlas.as_str())));
        // The tenant's admin: her tenant, and its chain alone.
        let ada = world.staff("ada", AdminRole::Admin, None).await;
        let permit = world.tenant(&ada, Action::ReadTenantAudit, "acme").await.unwrap();
        let acme = world.acme_uid().await;
        let adas = everything(&permit).await;
        assert!(adas.len() > bens.len() && adas.iter().all(|entry| entry.tenant.as_deref() == Some(acme.as_str())));
        let heads = world.hub.audit_verify(&permit, Vec::new()).await.unwrap().heads;
        assert_eq!(heads.iter().map(|head| head.chain.as_str()).collect::<Vec<_>>(), [acme.as_str()]);
        refused(world.tenant(&ada, Action::ReadTenantAudit, "other").await, &[Forbidden, NotFound]);
        let sam: Credential = world.staff("sam", AdminRole::Staff, None).await;
        refused(world.tenant(&sam, Action::ReadTenantAudit, "acme").await, &[Forbidden]);
    });
}

fn lines_of_other_rooms_arrive_once(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let actor = Actor { kind: ActorKind::User, uid: "usr-1".into(), name: "Ann".into(), impersonator: None };
        let origin = Origin { request_id: Some("req-1".into()), address: Some("192.0.2.7".into()), agent: Some("Test/1".into()) };
        let job = audit_job((&actor, &Origin::default()), "share.update", "invoices", Some(&world.atlas), json!({"by": "connec"}));
        // Two acts with one id of a request are two, also when they say the same.
        let asked = || audit_job((&actor, &origin), "share.ask", "invoices", Some(&world.atlas), json!({"by": "connec"}));
        for job in [job, asked(), asked()] {
            world.db.write(move |tx| mno::jobs::enqueue(tx, &job).map(drop)).await.unwrap();
        }
        let mut registry = Registry::default();
        world.hub.register(&mut registry);
        let runner = Runner::new(world.db.clone(), registry, Settings::default());
        runner.drain().await.unwrap();
        runner.drain().await.unwrap();
        let permit = world.at(&local(), Action::Administrate, &world.atlas).await.unwrap();
        let filter = AuditFilter { action: Some("share.update".into()), ..AuditFilter::default() };
        let found = world.hub.audit_list(&permit, filter, PageRequest::default()).await.unwrap().items;
        assert_eq!((found.len(), found[0].chain.clone()), (1, Some(world.acme_uid().await)));
        assert!(found[0].request_id.as_ref().is_some_and(|id| id.starts_with("job-")), "what comes from nowhere is known by its job");
        let filter = AuditFilter { action: Some("share.ask".into()), ..AuditFilter::default() };
        let found = world.hub.audit_list(&permit, filter, PageRequest::default()).await.unwrap().items;
        assert_eq!(found.len(), 2);
        assert_eq!((found[0].request_id.as_deref(), found[0].address.as_deref()), (Some("req-1"), Some("192.0.2.7")));
        assert!(world.verify(&[]).await.broken.is_empty());
    });
}

/// Through a server: retention, sharing rules, undoing and facts made anew leave lines like any other act.
fn what_is_administered_at_connec_says_who_from_where_and_what(engine: &Engine) {
    let home = Home::on(engine);
    home.json(&["hub", "tenant", "create", "acme"]);
    home.json(&["hub", "user", "create", "ann@acme.test", "--tenant", "acme"]);
    let org =
        home.json(&["hub", "org", "create", "Atlas", "--tenant", "acme", "--owner", "ann@acme.test"])["uid"].as_str().unwrap().to_owned();
    let server = Server::start(&home, &[]);
    let token = home.json(&["hub", "session", "create", "--user", "ann@acme.test"])["sso_session"].as_str().unwrap().to_owned();
    let send = |method: &str, path: &str, body: serde_json::Value| {
        let url = server.at(&format!("/connec{path}"));
        Call::new(method, &url).session(&token).header("user-agent", "Test/7").json(&body).send()
    };
    let log = format!("/api/log/{org}");
    for keep in [json!("forever"), json!("forever"), json!("30d")] {
        send("PUT", &format!("{log}/retention"), json!({"keep": keep})).is(200);
    }
    send("PUT", &format!("{log}/sharing"), json!({"rules": {}})).is(200);
    let made = send("POST", &format!("/api/v2/{org}/people"), json!({"people": {"last_name": "Old"}})).is(201).json();
    let id = &made["people"]["id"];
    let own = |ids: &serde_json::Value| ids.as_array().and_then(|ids| ids.iter().find(|id| id["provider"] == "connec").cloned());
    let id = own(id).map_or_else(|| id.clone(), |own| own["id"].clone());
    let target = json!({"target": {"record": {"entity": "people", "id": id}}});
    let undone = send("POST", &format!("{log}/rollback"), target);
    assert!(undone.status < 300, "{undone:?}");
    send("POST", &format!("{log}/ledger/rebuild"), json!({})).is(200);
    let line = |action: &str| {
        let found = home.json(&["hub", "audit", "list", "--tenant", "acme", "--action", action])["items"].clone();
        (found[0].is_object()).then_some(found)
    };
    let actions = ["connec.retention.set", "connec.sharing.set", "connec.rollback.run", "connec.ledger.rebuild"];
    for action in actions {
        let lines = crate::support::until(action, std::time::Duration::from_secs(20), || line(action));
        let one = &lines[0];
        assert_eq!(
            (&one["user_agent"], &one["actor_kind"], &one["organization"]),
            (&json!("Test/7"), &json!("user"), &json!(org)),
            "{one}"
        );
        assert!(one["address"].is_string() && !one["request_id"].as_str().unwrap().starts_with("job-"), "{one}");
    }
    let kept = crate::support::until("two changes", std::time::Duration::from_secs(20), || {
        line("connec.retention.set").filter(|lines| lines.as_array().unwrap().len() == 2)
    });
    // Two jobs wrote them, side by side.
    let last = kept.as_array().unwrap().iter().find(|line| line["detail"]["after"] == json!({"keep": "30d"})).expect("the second change");
    assert_eq!(last["detail"]["before"], json!({"keep": "forever"}));
    let shared = line("connec.sharing.set").unwrap();
    assert_eq!((&shared[0]["detail"]["before"]["version"], &shared[0]["detail"]["after"]["version"]), (&json!(0), &json!(1)));
}

fn an_export_holds_everything_in_pages(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let platform = world.platform().await;
        let mut export = world.hub.audit_export(&platform, AuditFilter::default()).unwrap();
        let mut ids = Vec::new();
        loop {
            let part = export.next().await.unwrap();
            if part.is_empty() {
                break;
            }
            ids.extend(part.into_iter().map(|entry| entry.id));
        }
        assert_eq!(i64::try_from(ids.len()).unwrap(), world.number("SELECT COUNT(*) FROM hub_audit", &[]).await);
        assert!(ids.windows(2).all(|pair| pair[0] > pair[1]), "the newest first, each once");
    });
}

/// Addresses and programs come from the socket; exports and verification by command.
#[test]
fn the_audit_over_http_and_by_command() {
    let home = Home::new();
    home.json(&["hub", "tenant", "create", "acme"]);
    let key = home.json(&["hub", "key", "create", "--kind", "tenant", "--tenant", "acme"]);
    let token = key["token"].as_str().unwrap();
    let server = Server::start(&home, &[]);
    let answer = Call::new("POST", &server.at("/api/admin/v1/organizations"))
        .bearer(token)
        .header("user-agent", "=cmd|'/c calc'!A1")
        .header("x-request-id", "made-1")
        .json(&json!({"tenant": "acme", "name": "=HYPERLINK(\"http://evil\"), \"x\""}))
        .send()
        .is(201);
    let (made, request) = (answer.json(), answer.header("x-request-id"));
    assert!(request.starts_with("made-1."), "what the client says begins it: {request}");
    let org = made["uid"].as_str().unwrap();
    let list = home.json(&["hub", "audit", "list", "--request", request]);
    let entry = &list["items"][0];
    assert_eq!((&entry["action"], &entry["address"]), (&json!("organization.create"), &json!("127.0.0.1")));
    assert_eq!(entry["user_agent"], "=cmd|'/c calc'!A1");

    // The tenant's key sees its tenant, and nobody sees anything.
    Call::get(&server.at("/api/admin/v1/audit?tenant=acme")).bearer(token).send().is(200);
    Call::get(&server.at("/api/admin/v1/audit")).bearer(token).send().is(400);
    Call::get(&server.at("/api/admin/v1/audit/export")).send().is(401);
    Call::get(&server.at("/api/admin/v1/audit?tenant=acme&from=yesterday")).bearer(token).send().is(400);
    Call::get(&server.at("/api/admin/v1/audit?tenant=acme&admin_role=admin")).bearer(token).send().is(400);

    let lines = home.mno(&["hub", "audit", "export", "-", "--org", org]).ok();
    let first: serde_json::Value = serde_json::from_str(lines.stdout.lines().next().unwrap()).unwrap();
    assert_eq!(first["organization"], made["uid"]);
    let csv = home.mno(&["hub", "audit", "export", "-", "--format", "csv", "--request", request]).ok();
    assert!(csv.stdout.starts_with("id,at,actor_kind,") && csv.stdout.matches("\r\n").count() == 2, "{}", csv.stdout);
    assert!(csv.stdout.contains(",'=cmd|'/c calc'!A1,") && !csv.stdout.contains(",=cmd"), "{}", csv.stdout);
    let file = home.path().join("audit.csv").display().to_string();
    home.mno(&["hub", "audit", "export", &file, "--format", "csv", "--tenant", "acme"]).ok();
    home.mno(&["hub", "audit", "export", &file, "--format", "csv", "--tenant", "acme"]).exits(2);
    assert!(std::fs::read_to_string(&file).unwrap().lines().count() > 2);

    let verdict = home.json(&["hub", "audit", "verify"]);
    assert_eq!((&verdict["valid"], &verdict["broken"]), (&json!(true), &json!([])));
    let anchor = verdict["anchors"][0].as_str().unwrap();
    home.mno(&["hub", "audit", "verify", "--anchor", anchor]).ok();
    let mut forged = anchor.to_owned();
    forged.replace_range(forged.len() - 1.., if forged.ends_with('0') { "1" } else { "0" });
    home.mno(&["hub", "audit", "verify", "--anchor", &forged]).exits(1);
    home.mno(&["hub", "audit", "verify", "--anchor", "nonsense"]).exits(2);
    assert_eq!(home.json(&["--yes", "hub", "audit", "retention", "set", "365d"])["keep"], "365d");
    assert_eq!(home.json(&["hub", "audit", "retention", "show"])["keep"], "365d");
    server.stop();
}
