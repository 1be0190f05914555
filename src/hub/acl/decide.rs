//! The decision itself. Every rule is a line here or in `table.rs`; whatever no line allows is denied.

use super::action::{Action, Level};
use super::facts::{InstanceFacts, ObjectFacts, OrganizationFacts, SubjectFacts, UserFacts, Who, Within};
use super::role::{AdminRole, Role};
use super::table::{Column, allows, role_needed, staff_needed};
use crate::hub::model::InstanceStatus;

/// The answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// May they?
    pub allowed: bool,
    /// Why, in words; for a denial also what would change it.
    pub because: Vec<String>,
    /// May the subject know that the object exists? A denial without this is told as *not found*.
    pub visible: bool,
}

impl Decision {
    fn yes(because: impl Into<String>) -> Self {
        Self { allowed: true, because: vec![because.into()], visible: true }
    }

    fn no(visible: bool, because: impl Into<String>) -> Self {
        Self { allowed: false, because: vec![because.into()], visible }
    }

    fn and(mut self, because: impl Into<String>) -> Self {
        self.because.push(because.into());
        self
    }
}

/// May this subject do this to that?
pub(in crate::hub) fn decide(subject: &SubjectFacts, action: Action, object: &ObjectFacts) -> Decision {
    if let Some(scopes) = &subject.scopes
        && !scopes.contains(&action)
    {
        let words: Vec<&str> = scopes.iter().map(|action| action.as_str()).collect();
        return Decision::no(shown_within(subject, scopes, action, object), format!("this key is limited to {}", words.join(", ")))
            .and("a key with a wider scope may do it");
    }
    unlimited(subject, action, object)
}

/// Does the key see the object within its limits? Then it hears of the limit, not that there is no such thing. Lists of customers show people
/// and organizations.
fn shown_within(subject: &SubjectFacts, scopes: &[Action], action: Action, object: &ObjectFacts) -> bool {
    let listed = match action.level() {
        Level::User => Some(Action::ReadUser),
        Level::Organization => Some(Action::Read),
        Level::Platform | Level::Tenant | Level::App => None,
    };
    let listed = listed.filter(|_| scopes.contains(&Action::ReadCustomers));
    // Of one kind of thing: to browse apps tells nothing of people.
    let own = scopes.iter().copied().filter(|scope| scope.level() == action.level());
    own.chain(listed).any(|shows| unlimited(subject, shows, object).allowed)
}

/// The same, whatever the key is limited to.
fn unlimited(subject: &SubjectFacts, action: Action, object: &ObjectFacts) -> Decision {
    match &subject.who {
        Who::Operator => Decision::yes("the caller is the operator of this installation"),
        Who::Service => match action {
            Action::AskIdm => Decision::yes("the caller is one of the platform's own services"),
            _ => Decision::no(false, "a service key may only ask the IDM; it acts with the credential of whoever called it"),
        },
        Who::Tenant { tenant_id, customers_of } => of_tenant(*tenant_id, *customers_of, action, object),
        Who::User { name, frozen: true, .. } => {
            Decision::no(false, format!("the account of {name} is frozen")).and("staff can unfreeze it")
        }
        Who::User { id, tenant_id, name, admin_role, developer, .. } => {
            of_user(&Person { id: *id, tenant_id: *tenant_id, name, staff: *admin_role, developer: *developer }, action, object)
        }
        Who::App { app_id, name } => of_app(*app_id, name, action, object),
    }
}

fn of_tenant(tenant_id: i64, customers_of: i64, action: Action, object: &ObjectFacts) -> Decision {
    if action.level() == Level::Platform {
        return Decision::no(false, "a tenant key cannot run the installation").and("use an operator key");
    }
    let owner = if action.is_about_customers() { customers_of } else { tenant_id };
    // Customers are shared; the tenant that owns them is not, though it is named.
    let named = object.marketplace_id.or(object.tenant_id);
    if object.tenant_id != Some(owner) || (action.level() == Level::Tenant && named != Some(tenant_id)) {
        return Decision::no(false, "this belongs to another tenant");
    }
    if tenant_id != customers_of && action.level() == Level::User && object.user.as_ref().is_some_and(|user| user.staff) {
        return Decision::no(false, "this is staff of the tenant whose customers are shared, and no customer")
            .and("a key of that tenant may do it");
    }
    if !allows(Column::TenantKey, action) {
        return Decision::no(true, format!("a tenant key may not {}", action.as_str())).and("a person must do it");
    }
    if let Some(refused) = instance_closed(action, object) {
        return refused;
    }
    Decision::yes("the caller holds a key of the tenant to which this belongs")
}

/// A user who asks, and is not frozen.
struct Person<'a> {
    id: i64,
    tenant_id: i64,
    name: &'a str,
    staff: Option<AdminRole>,
    developer: bool,
}

fn of_user(person: &Person<'_>, action: Action, object: &ObjectFacts) -> Decision {
    let name = person.name;
    if action.level() == Level::Platform {
        return Decision::no(false, format!("{name} is not an operator of this installation")).and("use an operator key");
    }
    // An app of the installation belongs to no tenant: its developer may be of any.
    if object.tenant_id != Some(person.tenant_id) && action.level() != Level::App {
        return Decision::no(false, format!("{name} belongs to another tenant"));
    }
    match action.level() {
        Level::Platform | Level::Tenant => on_tenant(person, action),
        Level::User => on_user(person, action, object.user.as_ref()),
        Level::App => on_app(person, action, object),
        Level::Organization => on_organization(person, action, object),
    }
}

fn on_tenant(person: &Person<'_>, action: Action) -> Decision {
    let name = person.name;
    if let Some(staff) = person.staff
        && allows(Column::Staff(staff), action)
    {
        return Decision::yes(format!("{name} is staff of this tenant with the role {}", staff.as_str()));
    }
    if action == Action::RegisterApp && person.developer {
        return Decision::yes(format!("{name} is a developer"));
    }
    if allows(Column::User, action) {
        return Decision::yes(format!("{name} is a user of this tenant"));
    }
    staff_hint(Decision::no(true, format!("{name} may not {} in this tenant", action.as_str())), action)
}

fn on_user(person: &Person<'_>, action: Action, object: Option<&UserFacts>) -> Decision {
    let name = person.name;
    let Some(object) = object else { return Decision::no(false, "there is no such user") };
    if object.id == person.id && allows(Column::User, action) {
        return Decision::yes(format!("it is {name}'s own account"));
    }
    let Some(staff) = person.staff else {
        return staff_hint(Decision::no(object.id == person.id, format!("{name} may not {} here", action.as_str())), action);
    };
    if object.id == person.id && matches!(action, Action::RecoverAccount | Action::DestroyUser) {
        return Decision::no(true, format!("nobody may {} her own account, staff included", action.as_str())).and("a colleague may do it");
    }
    let reached = staff == AdminRole::Admin || object.within != Within::Nothing;
    if object.id != person.id && !reached {
        return Decision::no(false, format!("{} is no customer of {name}'s", object.name))
            .and("a tenant admin can assign the customer's organization to her");
    }
    if !allows(Column::Staff(staff), action) {
        let decision =
            Decision::no(true, format!("{name} is staff with the role {}, which does not allow {}", staff.as_str(), action.as_str()));
        return staff_hint(decision, action);
    }
    if object.id != person.id && object.leads_beyond && staff != AdminRole::Admin {
        return Decision::no(true, format!("{} belongs to organizations, too, that are no customers of {name}'s", object.name))
            .and("a tenant admin may do it");
    }
    if object.staff && action == Action::Impersonate {
        return Decision::no(true, format!("{} is staff, and nobody acts as staff", object.name));
    }
    if object.staff && staff != AdminRole::Admin && action != Action::ReadUser {
        return Decision::no(true, format!("{} is staff, which only tenant admins look after", object.name));
    }
    Decision::yes(format!("{name} is staff of this tenant with the role {}{}", staff.as_str(), within_words(object.within)))
}

fn on_app(person: &Person<'_>, action: Action, object: &ObjectFacts) -> Decision {
    let name = person.name;
    let Some(app) = &object.app else { return Decision::no(false, "there is no such app") };
    if app.developer_id == Some(person.id) && allows(Column::User, action) {
        return Decision::yes(format!("{name} develops {}", app.name));
    }
    if object.tenant_id == Some(person.tenant_id)
        && let Some(staff) = person.staff
        && allows(Column::Staff(staff), action)
    {
        return Decision::yes(format!("{} belongs to the tenant, of which {name} is staff with the role {}", app.name, staff.as_str()));
    }
    Decision::no(false, format!("{} is not {name}'s", app.name))
        .and("its developer, or an admin of the tenant that it belongs to, may do this")
}

fn on_organization(person: &Person<'_>, action: Action, object: &ObjectFacts) -> Decision {
    let name = person.name;
    let Some(organization) = &object.organization else {
        return Decision::no(false, "there is no such organization");
    };
    let as_member = organization.role.map(|role| as_member(name, role, action, organization, object.instance.as_ref()));
    if let Some(decision) = &as_member
        && decision.allowed
    {
        return instance_closed(action, object).unwrap_or_else(|| decision.clone());
    }
    if let Some(staff) = person.staff {
        let reached = staff == AdminRole::Admin || organization.within != Within::Nothing;
        if reached && allows(Column::Staff(staff), action) {
            return instance_closed(action, object).unwrap_or_else(|| {
                Decision::yes(format!(
                    "{name} is staff of this tenant with the role {}{}",
                    staff.as_str(),
                    within_words(organization.within)
                ))
            });
        }
        if as_member.is_none() {
            return if reached {
                let words = format!("{name} is staff with the role {}, which does not allow {}", staff.as_str(), action.as_str());
                staff_hint(Decision::no(true, words), action)
            } else {
                Decision::no(false, format!("{} is no customer of {name}'s", organization.name)).and(match staff {
                    AdminRole::SubTenantAdmin => "a tenant admin can move it into her division",
                    AdminRole::Support => "somebody of the organization can approve an access request",
                    _ => "a tenant admin can assign it to her",
                })
            };
        }
    }
    as_member.unwrap_or_else(|| {
        Decision::no(false, format!("{name} is not a member of {}", organization.name))
            .and(format!("an admin of {} can add {name} as a member", organization.name))
    })
}

fn as_member(name: &str, role: Role, action: Action, organization: &OrganizationFacts, instance: Option<&InstanceFacts>) -> Decision {
    let at = &organization.name;
    if organization.frozen && action != Action::Read {
        return Decision::no(true, format!("the account of {at} is frozen")).and("staff can unfreeze it");
    }
    if let Some(custom) = &organization.custom_role {
        if !custom.actions.contains(&action) {
            return Decision::no(true, format!("{name} has the role {} at {at}, which does not allow {}", custom.name, action.as_str()))
                .and("a tenant admin can widen that role, or an admin of the organization can give another one");
        }
    } else if !allows(Column::Member(role), action) {
        let decision = Decision::no(true, format!("{name} is {} of {at}, which does not allow {}", a(role.as_str()), action.as_str()));
        return match role_needed(action) {
            Some(needed) => decision.and(format!("the role {} or above would allow it", needed.as_str())),
            None => staff_hint(decision, action),
        };
    }
    if action == Action::AccessInstance
        && role < Role::Admin
        && let Some(instance) = instance
        && instance.kept_from_by_teams
    {
        return Decision::no(true, format!("none of {name}'s teams at {at} has the app instance {}", instance.uid))
            .and("an admin can give it to one of her teams, or add her to one that has it");
    }
    let named = organization.custom_role.as_ref().map_or(role.as_str(), |custom| custom.name.as_str());
    Decision::yes(format!("{name} is {} of {at}, which allows {}", a(named), action.as_str()))
}

/// A word with its article.
fn a(word: &str) -> String {
    let vowel = word.chars().next().is_some_and(|first| "AEIOUaeiou".contains(first));
    format!("{} {word}", if vowel { "an" } else { "a" })
}

/// Nobody opens an app that is not running, or whose trial is over.
fn instance_closed(action: Action, object: &ObjectFacts) -> Option<Decision> {
    let instance = object.instance.as_ref().filter(|_| action == Action::AccessInstance)?;
    if instance.status != InstanceStatus::Running {
        let words = format!("the app instance {} is {}", instance.uid, instance.status.as_str());
        return Some(Decision::no(true, words).and("it can be opened while it is running"));
    }
    instance.trial_over.then(|| {
        Decision::no(true, format!("the free trial of the app instance {} is over", instance.uid)).and("a paid plan opens it again")
    })
}

fn of_app(app_id: i64, name: &str, action: Action, object: &ObjectFacts) -> Decision {
    if !allows(Column::AppKey, action) {
        // Its own instance is no secret to it.
        let is_own = object.instance.as_ref().is_some_and(|instance| instance.app_id == app_id);
        return Decision::no(is_own, format!("{name} is an app, and apps may only read and write shared data"));
    }
    let Some(instance) = &object.instance else {
        return Decision::no(false, format!("{name} must name the app instance (cld-…) of the customer, not the organization"));
    };
    if instance.app_id != app_id {
        return Decision::no(false, format!("the app instance {} belongs to another app than {name}", instance.uid));
    }
    if object.organization.as_ref().is_some_and(|organization| organization.frozen) {
        return Decision::no(true, "the customer's account is frozen");
    }
    if instance.status != InstanceStatus::Running {
        return Decision::no(true, format!("the app instance {} is {}", instance.uid, instance.status.as_str()))
            .and("an app may use shared data while its customer's subscription is running");
    }
    Decision::yes(format!("{} is a running {} instance of {name}", instance.uid, instance.stack.as_str()))
}

fn within_words(within: Within) -> &'static str {
    match within {
        Within::Nothing => "",
        Within::Division => ", and this belongs to her division",
        Within::Client => ", and this is her client",
        Within::AccessRequest => ", and was let in by somebody of the organization",
    }
}

/// Adds which staff roles would allow it.
fn staff_hint(decision: Decision, action: Action) -> Decision {
    let roles: Vec<&str> = staff_needed(action).into_iter().map(AdminRole::as_str).collect();
    if roles.is_empty() { decision } else { decision.and(format!("staff with the role {} may do this", roles.join(" or "))) }
}
