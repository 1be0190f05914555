//! From the number of a widget or a KPI to the thing itself, for who may see it or change it.

use super::model::{Dashboard, DataSource, Kpi, Widget};
use super::rule::{Holder, missing};
use crate::hub::sql::dashboard as sql;
use crate::kernel::{Error, ErrorKind, Result};
use crate::store::Tx;

/// What stands on a dashboard and has a number of its own.
pub(super) trait Part: Sized {
    /// Its name in errors.
    const NOUN: &'static str;

    /// On which dashboard it is.
    fn dashboard_id(tx: &mut Tx<'_>, id: i64) -> Result<Option<i64>>;

    /// Taken from its dashboard.
    fn of(dashboard: Dashboard, id: i64) -> Option<Self>;

    /// Whose data it shows.
    fn sources(&self) -> &[DataSource];
}

impl Part for Widget {
    const NOUN: &'static str = "widget";

    fn dashboard_id(tx: &mut Tx<'_>, id: i64) -> Result<Option<i64>> {
        sql::widget::dashboard_id(tx, id)
    }

    fn of(dashboard: Dashboard, id: i64) -> Option<Self> {
        dashboard.widgets.into_iter().find(|widget| widget.id == id)
    }

    fn sources(&self) -> &[DataSource] {
        &self.sources
    }
}

impl Part for Kpi {
    const NOUN: &'static str = "KPI";

    fn dashboard_id(tx: &mut Tx<'_>, id: i64) -> Result<Option<i64>> {
        sql::kpi::dashboard_id(tx, id)
    }

    fn of(dashboard: Dashboard, id: i64) -> Option<Self> {
        super::kpi::kpis_of(dashboard).find(|kpi| kpi.id == id)
    }

    fn sources(&self) -> &[DataSource] {
        &self.sources
    }
}

/// The part of a dashboard with this number.
pub(super) fn part_of<P: Part>(dashboard: Dashboard, id: i64) -> Result<P> {
    P::of(dashboard, id).ok_or_else(|| missing(P::NOUN, id))
}

/// As the holder sees it: for answers.
pub(super) fn part_to_see<P: Part>(tx: &mut Tx<'_>, holder: &Holder, id: i64) -> Result<P> {
    let dashboard_id = P::dashboard_id(tx, id)?.ok_or_else(|| missing(P::NOUN, id))?;
    part_of(holder.see(tx, dashboard_id).map_err(as_missing(P::NOUN, id))?, id)
}

/// Whole, for the holder to change: every organization of its dashboard and of its own must grant that.
pub(super) fn part_to_write<P: Part>(tx: &mut Tx<'_>, holder: &Holder, id: i64) -> Result<P> {
    let dashboard_id = P::dashboard_id(tx, id)?.ok_or_else(|| missing(P::NOUN, id))?;
    let dashboard = holder.own(tx, dashboard_id).map_err(as_missing(P::NOUN, id))?;
    holder.check_write(tx, &dashboard.sources)?;
    let part: P = part_of(dashboard, id)?;
    holder.check_write(tx, part.sources())?;
    Ok(part)
}

/// No dashboard of that number, told as the part that was asked for.
pub(super) fn as_missing(noun: &'static str, id: i64) -> impl Fn(Error) -> Error {
    move |error| if error.kind() == ErrorKind::NotFound { missing(noun, id) } else { error }
}
