//! What Connec! keeps for a tenant goes with the tenant: over one database by the Hub's job, over two because Connec! asks.

use std::sync::Arc;

use mno::connec::{Connec, tenant_end_register};
use mno::hub::{Action, LocalIdm};
use mno::jobs::{Registry, Runner, Settings};
use mno::kernel::ErrorKind::NotFound;
use mno::store::{Db, params};

use crate::support::customers::{Customers, local, refused};
use crate::support::engine::story;
use crate::support::{Engine, on_both_engines};

on_both_engines!(over_one_database_the_job_takes_it_away, over_two_databases_connec_asks_and_takes_it_away);

/// The tenants for which something is kept.
async fn kept(db: &Db) -> Vec<String> {
    let sql = "SELECT scope FROM connec_setting WHERE scope LIKE 'tnt-%' ORDER BY scope";
    db.read(move |tx| tx.query(sql, params![], |row| row.get(0))).await.unwrap()
}

fn connec(world: &Customers, db: &Db) -> Connec {
    Connec::new(db.clone(), Arc::new(LocalIdm::new(world.hub.clone())))
}

/// Two tenants without customers that refuse unknown fields: the uid of the one that stays.
async fn strict_tenants(world: &Customers, connec: &Connec) -> String {
    let platform = world.platform().await;
    let mut uids = Vec::new();
    for slug in ["ends", "stays"] {
        let (tenant, _) = world.hub.tenant_create(&platform, slug.into(), slug.to_uppercase()).await.unwrap();
        assert!(connec.strict_set(&local(), slug, true).await.unwrap().1);
        uids.push(tenant.uid.to_string());
    }
    uids.remove(1)
}

async fn end(world: &Customers) {
    let permit = world.tenant(&local(), Action::ManageTenant, "ends").await.unwrap();
    world.hub.tenant_delete(&permit).await.unwrap();
}

fn over_one_database_the_job_takes_it_away(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let connec = connec(&world, &world.db);
        let stays = strict_tenants(&world, &connec).await;
        let version = "SELECT CAST(value AS BIGINT) FROM connec_setting WHERE name = 'definitions_version'";
        let before = world.count(version).await;
        end(&world).await;
        assert_eq!(kept(&world.db).await.len(), 2, "the tenant's end does not wait for another room");
        let mut registry = Registry::default();
        world.hub.register(&mut registry);
        tenant_end_register(&world.db, &mut registry);
        let runner = Runner::new(world.db.clone(), registry, Settings::default());
        runner.drain().await.unwrap();
        assert_eq!(kept(&world.db).await, std::slice::from_ref(&stays));
        assert!(world.count(version).await > before, "other processes would go on with what they remember");
        assert_eq!(world.count("SELECT COUNT(*) FROM hub_audit WHERE action = 'connec.tenant.end'").await, 1);
        refused(connec.strict_show(&local(), "ends").await, &[NotFound]);
        assert!(connec.strict_show(&local(), &stays).await.unwrap().1);
        // Nothing is left to ask about.
        assert_eq!(connec.tenant_ends_round().await.unwrap(), 0);
    });
}

fn over_two_databases_connec_asks_and_takes_it_away(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let apart = engine.another();
        let db = apart.open_at(world.clock.clone()).await;
        let connec = connec(&world, &db);
        let stays = strict_tenants(&world, &connec).await;
        assert_eq!(connec.tenant_ends_round().await.unwrap(), 0);
        assert_eq!(kept(&db).await.len(), 2);
        end(&world).await;
        assert_eq!(connec.tenant_ends_round().await.unwrap(), 1);
        assert_eq!(kept(&db).await, std::slice::from_ref(&stays));
        assert_eq!(connec.tenant_ends_round().await.unwrap(), 0);
        assert!(connec.strict_show(&local(), &stays).await.unwrap().1);
    });
}
