package io.liantu.web.page;

import io.liantu.listing.By;
import io.liantu.listing.Called;
import io.liantu.listing.DemandId;
import io.liantu.listing.Demands;
import io.liantu.listing.ResourceId;
import io.liantu.listing.Resources;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the forms of both lists do: raising a demand, offering a resource, publishing, closing out 销号, opening again. */
@Hidden
@Controller
class ListForms {

    private final Demands demands;
    private final Resources resources;
    private final Called called;

    ListForms(Demands demands, Resources resources, Called called) {
        this.demands = demands;
        this.resources = resources;
        this.called = called;
    }

    @PostMapping("/demands")
    String raise(@ModelAttribute @Valid ItemForm form) {
        var id = demands.write(null, form.particulars(called), Boolean.TRUE.equals(form.urgent()), null, form.author())
                .item()
                .id();
        if (Boolean.TRUE.equals(form.publish())) {
            demands.publish(id, null, form.author());
        }
        return "redirect:" + Address.of("demands", id.value());
    }

    @PostMapping("/resources")
    String offer(@ModelAttribute @Valid ItemForm form) {
        var id = resources
                .write(null, form.particulars(called), null, form.author())
                .item()
                .id();
        if (Boolean.TRUE.equals(form.publish())) {
            resources.publish(id, null, form.author());
        }
        return "redirect:" + Address.of("resources", id.value());
    }

    @PostMapping("/demands/{id}/{deed}")
    String doWithDemand(
            @PathVariable @NotBlank String id,
            @PathVariable ItemDeed deed,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String text) {
        deed.on(demands, new DemandId(id), version, new By(by.strip(), text.strip()));
        return "redirect:" + Address.of("demands", id);
    }

    @PostMapping("/resources/{id}/{deed}")
    String doWithResource(
            @PathVariable @NotBlank String id,
            @PathVariable ItemDeed deed,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String text) {
        deed.on(resources, new ResourceId(id), version, new By(by.strip(), text.strip()));
        return "redirect:" + Address.of("resources", id);
    }
}
