package org.portwright.workspace.checks;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

import org.eclipse.emf.ecore.EReference;
import org.portwright.model.ModelRoot;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.porting.RuleContext;
import org.portwright.porting.RuleProfile;
import org.portwright.porting.facts.HeldNumbers;
import org.portwright.porting.facts.Links;

/**
 * A file as it is when it is checked, and what it is judged by.
 *
 * @param path   its canonical path
 * @param root   its content, which nobody changes meanwhile; of a tenant the numbers may be left out
 * @param broken its references that lead nowhere, with what the file says
 */
public record CheckedFile(Path path, FilePlace place, ModelRoot root, HeldNumbers numbers, Links links,
		Map<EReference, String> broken, RuleProfile profile, LocalDate today) {

	/** An order. */
	public static CheckedFile of(Path path, FilePlace place, PortOrder order, OrderLinks links, RuleProfile profile,
			LocalDate today) {
		return new CheckedFile(path, place, order, HeldNumbers.NONE, links.links(), links.broken(), profile, today);
	}

	/** A tenant. */
	public static CheckedFile of(Path path, FilePlace place, Tenant tenant, HeldNumbers numbers, RuleProfile profile,
			LocalDate today) {
		return new CheckedFile(path, place, tenant, numbers, Links.NONE, Map.of(), profile, today);
	}

	/** The same content in a copy of its own. */
	public CheckedFile with(ModelRoot copy) {
		return new CheckedFile(path, place, copy, numbers, links, broken, profile, today);
	}

	/** What to judge it by, but for the other files. */
	RuleContext context() {
		return new RuleContext(profile, today).withBroken(broken);
	}
}
