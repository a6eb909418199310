// What the pages add where scripts run; everything can be reached without them.
(() => {
    const root = document.documentElement;
    root.classList.add("js");
    let web = null;
    let panel = null;

    // A link with a key held down opens elsewhere. Links inside an SVG are no HTML links, so htmx leaves their own way of
    // leading on untouched.
    document.addEventListener("click", event => {
        const link = event.target.closest("a[hx-get]");
        if (!link) return;
        if (event.ctrlKey || event.metaKey || event.shiftKey) event.stopPropagation();
        else if (link.closest("svg")) event.preventDefault();
    }, true);

    const segments = () => web ? [...web.querySelectorAll(".segment")] : [];

    function highlight(product) {
        const near = new Set(product ? [product] : []);
        for (const link of web.querySelectorAll(".links path")) {
            const goesIn = link.dataset.to === product;
            const goesOut = link.dataset.from === product;
            link.classList.toggle("in", goesIn);
            link.classList.toggle("out", goesOut);
            if (goesIn) near.add(link.dataset.from);
            if (goesOut) near.add(link.dataset.to);
        }
        web.classList.toggle("pointed", Boolean(product));
        segments().forEach(segment => segment.classList.toggle("near", near.has(segment.dataset.product)));
    }

    const shown = () => panel?.querySelector(".panel")?.dataset.product;

    function mark(product, reveal) {
        if (!web) return;
        for (const segment of segments()) {
            const isShown = segment.dataset.product === product;
            if (isShown) segment.setAttribute("aria-current", "true");
            else segment.removeAttribute("aria-current");
            if (isShown && reveal) segment.scrollIntoView({ block: "nearest", inline: "center" });
        }
        highlight(product);
    }

    function zoom(by) {
        const width = by === "fit" ? "" : `${web.getBoundingClientRect().width * Number(by)}px`;
        web.style.width = width;
        web.style.minWidth = by === "fit" ? "0" : width;
    }

    function start() {
        web = document.getElementById("picture");
        panel = document.getElementById("panel");
        if (!web) return;
        for (const [over, out] of [["pointerover", "pointerout"], ["focusin", "focusout"]]) {
            web.addEventListener(over, event => {
                const segment = event.target.closest(".segment");
                if (segment) highlight(segment.dataset.product);
            });
            web.addEventListener(out, () => highlight(shown()));
        }
    }

    start();
    mark(shown(), true);

    // A picture that is drawn anew stays where it was and as large. The safety rules of the page forbid htmx to hand the style on.
    let view = null;
    document.body.addEventListener("htmx:beforeSwap", event => {
        if (event.target.id !== "scenario" || !web) return;
        view = { width: web.style.width, least: web.style.minWidth, left: web.parentElement.scrollLeft };
        web.removeAttribute("style");
    });

    document.body.addEventListener("htmx:afterSettle", event => {
        if (event.target.id !== "scenario") return;
        start();
        if (web && view) {
            web.style.width = view.width;
            web.style.minWidth = view.least;
            web.parentElement.scrollLeft = view.left;
        }
        mark(shown(), false);
    });

    document.body.addEventListener("htmx:afterSwap", event => {
        if (event.target !== panel) return;
        mark(shown(), true);
        panel.querySelector("[tabindex='-1']")?.focus({ preventScroll: window.innerWidth >= 992 });
    });

    function close(link) {
        const product = shown();
        panel.replaceChildren();
        history.replaceState(null, "", link.href);
        mark(null, false);
        segments().find(segment => segment.dataset.product === product)?.focus();
    }

    async function copy(button) {
        await navigator.clipboard.writeText(button.parentElement.querySelector("pre").textContent);
        button.textContent = button.dataset.done;
    }

    document.addEventListener("input", event => {
        const sought = event.target.closest("[data-filter]");
        if (!sought) return;
        for (const item of sought.closest("fieldset").querySelectorAll("li")) {
            item.hidden = !item.textContent.toLowerCase().includes(sought.value.trim().toLowerCase());
        }
    });

    document.addEventListener("click", event => {
        const button = event.target.closest("[data-zoom], [data-copy], [data-close], [data-language], [data-print]");
        if (!button) return;
        if (button.dataset.zoom) zoom(button.dataset.zoom);
        if ("copy" in button.dataset) copy(button);
        if ("print" in button.dataset) window.print();
        if ("close" in button.dataset) {
            event.preventDefault();
            close(button);
        }
        if (button.dataset.language) {
            const here = new URL(location.href);
            here.searchParams.set("lang", button.dataset.language);
            button.href = here.pathname + here.search;
        }
    });
})();
