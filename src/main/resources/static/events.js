// What the pages of events add where scripts run; everything can be reached without them.
(() => {
    const board = document.querySelector(".meeting-board");
    const says = document.getElementById("board-says");
    const planning = document.querySelector("#planning[data-events]");

    // Progress of planning, then the new board.
    if (planning) {
        const source = new EventSource(planning.dataset.events);
        source.addEventListener("plan", event => {
            const plan = JSON.parse(event.data);
            for (const place of planning.querySelectorAll("[data-plan]")) place.textContent = plan[place.dataset.plan] ?? "";
            const bar = planning.querySelector("progress");
            if (bar) bar.value = plan.elapsed;
            if (plan.phase !== "running") {
                source.close();
                location.reload();
            }
        });
    }

    function tell(text, kind) {
        says.textContent = text;
        says.className = `board-says ${kind}`;
    }

    const cells = () => [...board.querySelectorAll("td[data-slot]")];
    let dragged = null;
    let places = null;

    function reasonAt(cell) {
        const place = places?.find(one => one.slot === Number(cell.dataset.slot));
        if (!place) return null;
        const words = place.clashes.map(clash => clash.text);
        const inside = cell.querySelector(".meeting");
        if (inside && inside !== dragged) words.push([...inside.querySelectorAll("span")].map(one => one.textContent).join(" – "));
        return words.join("；");
    }

    async function begin(meeting) {
        dragged = meeting;
        places = null;
        const answer = await fetch(`${board.dataset.api}${meeting.dataset.meeting}/places`);
        if (!answer.ok || dragged !== meeting) return;
        places = await answer.json();
        board.classList.add("dragging");
        for (const cell of cells()) {
            const reason = reasonAt(cell);
            cell.classList.add(reason ? "blocked" : "free");
            cell.title = reason ?? "";
        }
    }

    function end() {
        board.classList.remove("dragging");
        for (const cell of cells()) {
            cell.classList.remove("blocked", "free", "over");
            cell.removeAttribute("title");
        }
        dragged = null;
    }

    async function drop(cell, meeting) {
        const reason = reasonAt(cell);
        if (reason) {
            tell(reason, "bad");
            return;
        }
        const where = new URLSearchParams({ slot: cell.dataset.slot, table: cell.dataset.table, version: board.dataset.version });
        const answer = await fetch(`${board.dataset.api}${meeting}/place?${where}`, { method: "PUT" });
        if (answer.ok) {
            location.reload();
        } else {
            const problem = await answer.json().catch(() => ({}));
            tell(problem.detail ?? says.dataset.failed, "bad");
        }
    }

    if (board) {
        board.addEventListener("dragstart", event => {
            const meeting = event.target.closest(".meeting[draggable=true]");
            if (!meeting) return;
            event.dataTransfer.setData("text/plain", meeting.dataset.meeting);
            event.dataTransfer.effectAllowed = "move";
            begin(meeting);
        });
        board.addEventListener("dragend", end);
        board.addEventListener("dragover", event => {
            const cell = event.target.closest("td[data-slot]");
            if (!cell || !dragged) return;
            event.preventDefault();
            if (cell.classList.contains("over")) return;
            for (const other of cells()) other.classList.toggle("over", other === cell);
            const reason = reasonAt(cell);
            if (places) tell(reason || says.dataset.free, reason ? "bad" : "good");
        });
        board.addEventListener("drop", event => {
            const cell = event.target.closest("td[data-slot]");
            if (!cell || !dragged) return;
            event.preventDefault();
            drop(cell, dragged.dataset.meeting);
        });
    }

    for (const field of document.querySelectorAll("[data-absolute]")) field.value = new URL(field.value, location.href).href;

    document.addEventListener("click", async event => {
        const copy = event.target.closest("[data-copy-link]");
        if (copy) {
            await navigator.clipboard.writeText(copy.parentElement.querySelector("input").value);
            copy.textContent = copy.dataset.done;
        }
        const tick = event.target.closest("[data-tick]");
        if (tick) {
            for (const box of tick.closest("fieldset").querySelectorAll("li:not([hidden]) input[type=checkbox]")) box.checked = true;
        }
    });
})();
