package org.portwright.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.ModelPackage;
import org.portwright.model.PortOrder;
import org.portwright.porting.Findings;
import org.portwright.porting.ProfileException;
import org.portwright.porting.RuleContext;
import org.portwright.porting.RuleEngine;
import org.portwright.porting.RuleProfile;
import org.portwright.porting.RuleProfiles;

/**
 * What is wrong with the port orders of a model, always as they are now. An order is checked when somebody asks; after
 * that only what an operation changed is checked again.
 */
public final class OrderProblems {

	private final RuleEngine engine = new RuleEngine();
	private final Supplier<LocalDate> today;
	private final Optional<RuleProfile> profile;
	private final Predicate<Path> isThere;
	private final Map<ModelFile, @Nullable Checked> checks = new IdentityHashMap<>();

	/**
	 * @param today   the day to judge from, in the United Kingdom
	 * @param profile what to judge every order by; empty: the profile that the order names
	 */
	public OrderProblems(WorkspaceModel model, LocalDate today, Optional<RuleProfile> profile) {
		this(model, () -> today, profile, Files::isRegularFile);
	}

	/**
	 * @param today   tells the day to judge from, in the United Kingdom; when it tells another one every order is
	 *                checked again
	 * @param profile what to judge every order by; empty: the profile that the order names
	 * @param isThere whether there is a file that the model has not open, asked on the thread of the model
	 */
	public OrderProblems(WorkspaceModel model, Supplier<LocalDate> today, Optional<RuleProfile> profile,
			Predicate<Path> isThere) {
		this.today = today;
		this.profile = profile;
		this.isThere = isThere;
		model.addListener(this::modelChanged);
	}

	/** The day to judge from. */
	public LocalDate today() {
		return today.get();
	}

	/**
	 * Gives what is wrong with an order.
	 *
	 * @param file a file with a port order
	 * @throws ProfileException if it names a rule profile that there is not
	 */
	public Findings of(ModelFile file) throws ProfileException {
		PortOrder order = (PortOrder) file.root();
		@Nullable
		Checked checked = checks.get(file);
		Map<EReference, String> broken = broken(order);
		if (checked == null || !checked.day.equals(today()) || !checked.broken.equals(broken)) {
			checked = new Checked(engine.check(order, context(order)), today(), broken, new HashSet<>());
		} else if (!checked.changed.isEmpty()) {
			checked = new Checked(checked.findings.after(order, checked.changed), checked.day, broken,
					new HashSet<>());
		}
		checks.put(file, checked);
		return checked.findings;
	}

	/**
	 * Gives what the rules judge an order by.
	 *
	 * @throws ProfileException if it names a rule profile that there is not
	 */
	public RuleContext context(PortOrder order) throws ProfileException {
		return new RuleContext(profile.isPresent() ? profile.get() : RuleProfiles.of(order), today())
				.withBroken(broken(order));
	}

	/** Gives the references of an order to other files that lead nowhere, with what its file says. */
	public Map<EReference, String> broken(PortOrder order) {
		return BrokenReferences.of(order, isThere);
	}

	private void modelChanged(List<ModelEvent> events) {
		for (ModelEvent event : events) {
			switch (event) {
			case ModelEvent.Changed(ModelFile file, Set<ModelEvent.ChangedFeature> features) -> changed(file, features);
			case ModelEvent.Detached(ModelFile file) -> checks.remove(file);
			case ModelEvent.Attached(ModelFile file) -> checks.remove(file);
			case ModelEvent.Reloaded(ModelFile file) -> checks.remove(file);
			case ModelEvent.Saved saved -> {
				// Nothing of the order has changed.
			}
			case ModelEvent.Moved moved -> {
				// Nothing of the order has changed.
			}
			}
		}
	}

	private void changed(ModelFile file, Set<ModelEvent.ChangedFeature> features) {
		@Nullable
		Checked checked = checks.get(file);
		if (checked == null) {
			return;
		}
		for (ModelEvent.ChangedFeature change : features) {
			checked.changed.add(change.feature());
		}
		if (checked.changed.contains(ModelPackage.Literals.PORT_ORDER__RULE_PROFILE)) {
			checks.remove(file);
		}
	}

	/** What was found, judged from which day and with which references broken, and what has changed since. */
	private record Checked(Findings findings, LocalDate day, Map<EReference, String> broken,
			Set<EStructuralFeature> changed) {
	}
}
