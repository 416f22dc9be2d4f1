package org.portwright.workspace.checks;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.porting.checks.Checking;
import org.portwright.porting.checks.Problems;
import org.portwright.porting.facts.HeldNumbers;

/** What was found in one open file last, and what has changed since. */
final class KnownProblems {

	private Optional<Problems> latest = Optional.empty();
	private final Set<EStructuralFeature> changed = new HashSet<>();
	/** What had changed before the check that is under way, if one is. */
	private Optional<Pending> pending = Optional.empty();
	/** A check that was begun to tell the others, if nothing has changed since. */
	private Optional<Checking> begun = Optional.empty();
	private boolean told;
	private Optional<OrderLinks> links = Optional.empty();
	private Optional<HeldNumbers> numbers = Optional.empty();

	/** A check that is under way: what was found before it, and what had changed since then. */
	record Pending(Optional<Problems> before, Set<EStructuralFeature> changed) {
	}

	Optional<Problems> latest() {
		return latest;
	}

	/** What has changed since the latest. */
	Set<EStructuralFeature> changed() {
		Set<EStructuralFeature> all = new HashSet<>(changed);
		pending.ifPresent(known -> all.addAll(known.changed()));
		return all;
	}

	void change(EStructuralFeature feature) {
		changed.add(feature);
		begun = Optional.empty();
		told = false;
	}

	/** The numbers of the tenant as they were taken last, if they are so still. */
	Optional<HeldNumbers> numbers() {
		return numbers;
	}

	void numbers(Optional<HeldNumbers> taken) {
		numbers = taken;
	}

	/** Whether the others know of the file as it is. */
	boolean isTold() {
		return told;
	}

	/**
	 * A check of the file as it is was begun, to tell the others.
	 *
	 * @param all whether all others hear of it, for good
	 */
	void begun(Checking checking, boolean all) {
		told = all;
		begun = Optional.of(checking);
	}

	/** Where the references of the order led when it was looked at last. */
	Optional<OrderLinks> links() {
		return links;
	}

	void links(OrderLinks now) {
		links = Optional.of(now);
	}

	/** The check that was begun to tell the others, once. */
	Optional<Checking> takeBegun() {
		Optional<Checking> taken = begun;
		begun = Optional.empty();
		return taken;
	}

	/** This is what is wrong with the file as it is. */
	void found(Problems problems) {
		latest = Optional.of(problems);
		changed.clear();
		pending = Optional.empty();
	}

	/** A check of the file as it is begins somewhere else. */
	Pending begin() {
		var next = new Pending(latest, changed());
		changed.clear();
		pending = Optional.of(next);
		return next;
	}

	/** A check that was begun has ended, with what it found if it found anything; another one may count since. */
	void end(Pending ended, Optional<Problems> found) {
		if (pending.filter(known -> known == ended).isPresent()) {
			pending = Optional.empty();
			if (found.isPresent()) {
				latest = found;
				// Who checks it somewhere else lets the others know.
				told = changed.isEmpty();
			} else {
				changed.addAll(ended.changed());
			}
		}
	}
}
