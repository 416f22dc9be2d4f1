package org.portwright.phones.rules;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Tenant;
import org.portwright.porting.RuleContext;
import org.portwright.porting.checks.Problems;
import org.portwright.porting.checks.RuleEngine;
import org.portwright.porting.facts.HeldNumbers;
import org.portwright.porting.profiles.RuleProfiles;

/** A tenant that is checked again and again, by the rules that what has changed since can concern. */
final class WatchedTenant extends EContentAdapter {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 3);
	static final RuleEngine ENGINE = new RuleEngine(List.of(new PhoneRules()));

	private final Tenant tenant;
	private final Set<EStructuralFeature> changed = new HashSet<>();
	private Optional<Problems> before = Optional.empty();

	WatchedTenant(Tenant tenant) {
		this.tenant = tenant;
		tenant.eAdapters().add(this);
	}

	@Override
	public void notifyChanged(@Nullable Notification notification) {
		super.notifyChanged(notification);
		if (notification != null && !notification.isTouch()
				&& notification.getFeature() instanceof EStructuralFeature feature) {
			changed.add(feature);
		}
	}

	/** The problems of today. */
	Problems check() {
		return check(TODAY);
	}

	Problems check(LocalDate today) {
		Problems found = check(before, today);
		before = Optional.of(found);
		changed.clear();
		return found;
	}

	/** What a whole check finds. */
	Problems whole() {
		return check(Optional.empty(), TODAY);
	}

	private Problems check(Optional<Problems> known, LocalDate today) {
		return ENGINE.begin(tenant, HeldNumbers.of(tenant), RuleProfiles.usual(), known, Set.copyOf(changed))
				.judge(new RuleContext(RuleProfiles.usual(), today));
	}
}
