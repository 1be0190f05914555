//! The life of an app instance: which event leads from which status to which, and who may cause it. The table is all there is: what it has
//! no line for is refused (people) or ignored (reports that come too late).

use super::acl::Action;
use super::model::{InstanceStatus, Stack};
use crate::kernel::{Error, Result};

/// What happens to an instance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Event {
    /// What was set aside is wanted now.
    Submit,
    /// Somebody wakes it.
    Start,
    /// Somebody lets it rest; so does its automatic stop.
    Stop,
    /// It failed and somebody wants another try.
    Retry,
    /// Its subscription is cancelled, or its organization is closed.
    Cancel,
}

impl Event {
    /// Every event.
    #[cfg(test)]
    const ALL: [Self; 5] = [Self::Submit, Self::Start, Self::Stop, Self::Retry, Self::Cancel];

    /// The word in the audit and in errors.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Submit => "submit",
            Self::Start => "start",
            Self::Stop => "stop",
            Self::Retry => "retry",
            Self::Cancel => "cancel",
        }
    }

    /// What whoever causes it must be allowed to do.
    pub(super) fn needs(self) -> Action {
        match self {
            Self::Submit => Action::Purchase,
            Self::Start | Self::Stop | Self::Retry | Self::Cancel => Action::ManageAppInstances,
        }
    }
}

/// What is asked of Nex! with a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ask {
    /// Nothing: nobody hosts it.
    Nothing,
    /// Make it, or go on making it.
    Provision,
    /// Let it run.
    Start,
    /// Let it rest.
    Stop,
    /// Remove it.
    Terminate,
}

/// A line of the table.
struct Line {
    event: Event,
    hosted: bool,
    from: &'static [InstanceStatus],
    to: InstanceStatus,
    ask: Ask,
}

const fn line(event: Event, hosted: bool, from: &'static [InstanceStatus], to: InstanceStatus, ask: Ask) -> Line {
    Line { event, hosted, from, to, ask }
}

use InstanceStatus as S;

const HOSTED: bool = true;
const ELSEWHERE: bool = false;

/// Who hosts it is what makes the difference: `cube` is ours; `cloud` and `connector` are run by their makers, and follow at once.
const TABLE: &[Line] = &[
    line(Event::Submit, HOSTED, &[S::Staged], S::Provisioning, Ask::Provision),
    line(Event::Submit, ELSEWHERE, &[S::Staged], S::Running, Ask::Nothing),
    line(Event::Start, HOSTED, &[S::Stopped, S::Stopping], S::Starting, Ask::Start),
    line(Event::Start, ELSEWHERE, &[S::Stopped], S::Running, Ask::Nothing),
    line(Event::Stop, HOSTED, &[S::Running, S::Starting, S::Updating], S::Stopping, Ask::Stop),
    line(Event::Stop, ELSEWHERE, &[S::Running], S::Stopped, Ask::Nothing),
    line(Event::Retry, HOSTED, &[S::Failed], S::Provisioning, Ask::Provision),
    line(Event::Cancel, HOSTED, &[S::Staged], S::Terminated, Ask::Nothing),
    line(
        Event::Cancel,
        HOSTED,
        &[S::Provisioning, S::Starting, S::Running, S::Updating, S::Stopping, S::Stopped, S::Failed],
        S::Terminating,
        Ask::Terminate,
    ),
    line(Event::Cancel, ELSEWHERE, &[S::Staged, S::Running, S::Stopped], S::Terminated, Ask::Nothing),
];

/// Where an event leads from here.
///
/// # Errors
/// Conflict, saying what would have to be before.
pub(super) fn step(event: Event, stack: Stack, from: InstanceStatus) -> Result<(InstanceStatus, Ask)> {
    let hosted = stack == Stack::Cube;
    let lines = TABLE.iter().filter(|line| line.event == event && line.hosted == hosted);
    if let Some(line) = lines.clone().find(|line| line.from.contains(&from)) {
        return Ok((line.to, line.ask));
    }
    let possible: Vec<&str> = lines.flat_map(|line| line.from).map(|status| status.as_str()).collect();
    let error = Error::conflict(format!("an app instance that is {} cannot {}", from.as_str(), event.as_str())).with_field("status");
    Err(match possible.as_slice() {
        [] => error.hint(format!("there is no such step for the stack `{}`", stack.as_str())),
        words => error.hint(format!("it can while it is {}", words.join(", "))),
    })
}

/// Whether a report of Nex! is news, or comes too late for what was asked since.
pub(super) fn report_counts(from: InstanceStatus, reported: InstanceStatus) -> bool {
    match from {
        // What the customer has ended is not called back; what waits was not asked for yet.
        S::Terminated | S::Staged => false,
        S::Terminating => matches!(reported, S::Terminating | S::Terminated),
        // Asked to rest: that it still runs is not news; asked to wake: nor that it still rests.
        S::Stopping => !matches!(reported, S::Running | S::Starting | S::Provisioning),
        S::Starting => !matches!(reported, S::Stopping | S::Stopped),
        S::Provisioning | S::Running | S::Updating | S::Stopped | S::Failed => true,
    }
}

/// What a status is on its way to.
pub(super) fn next_status(status: InstanceStatus) -> Option<InstanceStatus> {
    match status {
        S::Provisioning | S::Starting | S::Updating => Some(S::Running),
        S::Stopping => Some(S::Stopped),
        S::Terminating => Some(S::Terminated),
        S::Staged | S::Running | S::Stopped | S::Terminated | S::Failed => None,
    }
}

/// How long each step takes at most times, in seconds: for progress bars.
#[must_use]
pub fn instance_durations(stack: Stack) -> [(&'static str, u32); 4] {
    match stack {
        Stack::Cube => [("provisioning", 120), ("starting", 30), ("stopping", 15), ("terminating", 15)],
        Stack::Cloud | Stack::Connector => [("provisioning", 0), ("starting", 0), ("stopping", 0), ("terminating", 0)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The whole table for people who review a change of it.
    #[test]
    fn the_table_reads_as_documented() {
        let mut lines = Vec::new();
        for event in Event::ALL {
            for stack in [Stack::Cube, Stack::Cloud, Stack::Connector] {
                for from in InstanceStatus::ALL {
                    if let Ok((to, ask)) = step(event, stack, from) {
                        lines.push(format!("{} {} {} -> {} {ask:?}", event.as_str(), stack.as_str(), from.as_str(), to.as_str()));
                    }
                }
            }
        }
        insta::assert_snapshot!(lines.join("\n"), @r"
        submit cube staged -> provisioning Provision
        submit cloud staged -> running Nothing
        submit connector staged -> running Nothing
        start cube stopping -> starting Start
        start cube stopped -> starting Start
        start cloud stopped -> running Nothing
        start connector stopped -> running Nothing
        stop cube starting -> stopping Stop
        stop cube running -> stopping Stop
        stop cube updating -> stopping Stop
        stop cloud running -> stopped Nothing
        stop connector running -> stopped Nothing
        retry cube failed -> provisioning Provision
        cancel cube staged -> terminated Nothing
        cancel cube provisioning -> terminating Terminate
        cancel cube starting -> terminating Terminate
        cancel cube running -> terminating Terminate
        cancel cube updating -> terminating Terminate
        cancel cube stopping -> terminating Terminate
        cancel cube stopped -> terminating Terminate
        cancel cube failed -> terminating Terminate
        cancel cloud staged -> terminated Nothing
        cancel cloud running -> terminated Nothing
        cancel cloud stopped -> terminated Nothing
        cancel connector staged -> terminated Nothing
        cancel connector running -> terminated Nothing
        cancel connector stopped -> terminated Nothing
        ");
    }

    #[test]
    fn each_step_has_one_line_and_ends_somewhere_else() {
        for event in Event::ALL {
            for hosted in [HOSTED, ELSEWHERE] {
                for from in InstanceStatus::ALL {
                    let lines = TABLE.iter().filter(|line| line.event == event && line.hosted == hosted && line.from.contains(&from));
                    let ends: Vec<_> = lines.map(|line| line.to).collect();
                    assert!(ends.len() <= 1 && !ends.contains(&from), "{event:?} {from:?}");
                }
            }
        }
    }

    #[test]
    fn what_is_gone_stays_gone() {
        for stack in [Stack::Cube, Stack::Cloud, Stack::Connector] {
            for event in Event::ALL {
                assert!(step(event, stack, S::Terminated).is_err());
                assert!(step(event, stack, S::Terminating).is_err());
            }
        }
        for reported in InstanceStatus::ALL {
            assert!(!report_counts(S::Terminated, reported));
            assert_eq!(report_counts(S::Terminating, reported), matches!(reported, S::Terminating | S::Terminated));
        }
    }

    #[test]
    fn everything_that_is_on_its_way_is_on_its_way_to_a_rest() {
        for status in InstanceStatus::ALL {
            if let Some(next) = next_status(status) {
                assert_eq!(next_status(next), None);
            }
        }
    }
}
