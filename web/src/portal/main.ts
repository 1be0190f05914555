import { mount } from "svelte";
import "../style/base.css";
import Portal from "./Portal.svelte";

mount(Portal, { target: document.getElementById("portal")! });
