//! For tests of all rooms: empty databases on each engine.

use super::{Db, Location, Options, migrate};

/// A new PostgreSQL database whose name begins with `name`, when `MNO_TEST_POSTGRES` names a server.
pub(crate) async fn postgres_location(name: &str) -> Option<Location> {
    let server = std::env::var("MNO_TEST_POSTGRES").ok()?;
    let name = format!("{name}_{}", crate::kernel::random_token(10));
    let (admin, url) = (format!("{server}/postgres"), format!("{server}/{name}"));
    tokio::task::spawn_blocking(move || {
        let mut client = ::postgres::Client::connect(&admin, ::postgres::NoTls).unwrap();
        client.batch_execute(&format!("CREATE DATABASE {name}")).unwrap();
    })
    .await
    .unwrap();
    Some(Location::Url(url))
}

/// A database in the folder and one on PostgreSQL, as [`postgres_location`] says; both with the whole schema.
pub(crate) async fn databases(folder: &tempfile::TempDir, name: &str) -> Vec<Db> {
    let mut locations = vec![Location::File(folder.path().join("mno.db"))];
    locations.extend(postgres_location(name).await);
    let mut databases = Vec::new();
    for location in locations {
        let db = Db::open(Options::new(location)).await.unwrap();
        migrate(&db).await.unwrap();
        databases.push(db);
    }
    databases
}
