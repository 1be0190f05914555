//! Nex!'s operations.

use super::hub::{at, operations};
use super::{Client, with_query};
use crate::api;
use crate::kernel::Result;

operations! {
    /// Lists hosted instances.
    hosted_instance_list(query: &api::HostedInstanceListQuery) -> api::Page<api::HostedInstance> { get list(query) }
    /// Makes a hosted instance.
    hosted_instance_create(new: &api::HostedInstanceCreate) -> api::HostedInstance { post at(&["nex", "instances"]), new }
    /// Shows a hosted instance.
    hosted_instance_show(instance: &str) -> api::HostedInstanceDetail { get at(&["nex", "instances", instance]) }
    /// Removes a hosted instance.
    hosted_instance_delete(instance: &str) -> api::HostedInstance { delete at(&["nex", "instances", instance]) }
    /// Lets a hosted instance rest.
    hosted_instance_stop(instance: &str) -> api::HostedInstance { post at(&["nex", "instances", instance, "stop"]), &() }
    /// Wakes a hosted instance.
    hosted_instance_start(instance: &str) -> api::HostedInstance { post at(&["nex", "instances", instance, "start"]), &() }
    /// Shows the end of a container's log.
    hosted_instance_logs(instance: &str, query: &api::HostedLogsQuery) -> api::HostedLogs { get logs(instance, query) }
    /// Lists racks.
    rack_list() -> api::Page<api::Rack> { get at(&["nex", "racks"]) }
    /// Lists images.
    image_list() -> api::Page<api::HostedImage> { get at(&["nex", "images"]) }
    /// Builds the sample app's image.
    image_build(wish: &api::ImageBuild) -> api::ImageBuilt { post at(&["nex", "images"]), wish }
}

fn list(query: &api::HostedInstanceListQuery) -> String {
    with_query(
        &at(&["nex", "instances"]),
        &[
            ("organization", query.organization.clone()),
            ("all", query.all.then(|| "true".to_owned())),
            ("page", query.page.clone()),
            ("limit", query.limit.map(|limit| limit.to_string())),
        ],
    )
}

fn logs(instance: &str, query: &api::HostedLogsQuery) -> String {
    with_query(
        &at(&["nex", "instances", instance, "logs"]),
        &[("container", query.container.clone()), ("lines", query.lines.map(|lines| lines.to_string()))],
    )
}
