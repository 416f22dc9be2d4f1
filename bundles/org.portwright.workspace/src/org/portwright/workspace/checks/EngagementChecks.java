package org.portwright.workspace.checks;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.porting.Checking;
import org.portwright.porting.Problems;
import org.portwright.porting.RuleContext;
import org.portwright.porting.RuleEngine;
import org.portwright.porting.facts.FileFacts;

/**
 * Checks the files of engagements, each among the others, for whoever has them: the model for those that are open, the
 * build for the rest, the command line for all. It keeps the facts of every file that was checked and tells whose
 * problems may be others because of it.
 * <p>It may be used by any thread. What tells of facts waits for others that do, so that is not for the window's.
 */
public final class EngagementChecks {

	private final RuleEngine engine = new RuleEngine();
	private final Map<Path, KnownFacts> engagements = new ConcurrentHashMap<>();
	private final Set<Consumer<Set<Path>>> listeners = new CopyOnWriteArraySet<>();

	/** From now on the listener hears, on whatever thread, of the files whose problems may be others. */
	public void addListener(Consumer<Set<Path>> listener) {
		listeners.add(listener);
	}

	/**
	 * Checks a file and lets the others know of it.
	 *
	 * @param before  what was found before; empty to run every rule
	 * @param changed the features that have changed since
	 */
	public Problems check(FileContent content, Optional<Problems> before, Set<EStructuralFeature> changed) {
		Checking checking = begin(content, before, changed);
		tell(content, checking.facts(), () -> true);
		return judge(content, checking);
	}

	/**
	 * Checks a file as the others are known, and tells them nothing.
	 *
	 * @param before  what was found before; empty to run every rule
	 * @param changed the features that have changed since
	 */
	public Problems judge(FileContent content, Optional<Problems> before, Set<EStructuralFeature> changed) {
		return judge(content, begin(content, before, changed));
	}

	/** What would be found if the draft in the file were submitted now. */
	public Problems judgeForSubmission(FileContent content, Problems before) {
		RuleContext context = content.context().among(before.context().surroundings()).forSubmission();
		return before.after(content.root(), context, Set.of());
	}

	/** Begins a check: what is begun is told and judged in any order with others. */
	Checking begin(FileContent content, Optional<Problems> before, Set<EStructuralFeature> changed) {
		return content.root() instanceof Tenant tenant
				? engine.begin(tenant, content.numbers(), content.profile(), before, changed)
				: engine.begin((PortOrder) content.root(), content.links(), content.profile(), before, changed);
	}

	/** Judges a file as the others are known. */
	Problems judge(FileContent content, Checking checking) {
		Place place = content.place();
		return checking.judge(content.context().among(of(place.engagement()).around(place.name(), checking.facts())));
	}

	/**
	 * Lets the others know of a file that is not judged.
	 *
	 * @param still whether it is still so when the others hear of it; if not they do not
	 */
	public void tell(FileContent content, BooleanSupplier still) {
		tell(content, begin(content, Optional.empty(), Set.of()).facts(), still);
	}

	private void tell(FileContent content, FileFacts facts, BooleanSupplier still) {
		tell(content.place().engagement(), Map.of(content.place().name(), new Told(content.path(), facts)),
				any -> still.getAsBoolean());
	}

	/** What the others are told of a file. */
	public Told told(FileContent content) {
		return new Told(content.path(), begin(content, Optional.empty(), Set.of()).facts());
	}

	/**
	 * What the others are told of a file.
	 *
	 * @param path  its path
	 * @param facts what is in it
	 */
	public record Told(Path path, FileFacts facts) {
	}

	/**
	 * Lets the files of an engagement know of some by name, all at once.
	 *
	 * @param still whether it is still so of a file when the others hear of it; if not they do not
	 */
	public void tell(Path engagement, Map<String, Told> news, Predicate<Told> still) {
		Map<String, Optional<FileFacts>> facts = new HashMap<>();
		Map<String, Path> paths = new HashMap<>();
		KnownFacts known = of(engagement);
		Set<Path> affected;
		synchronized (known) {
			news.forEach((name, told) -> {
				if (still.test(told)) {
					facts.put(name, Optional.of(told.facts()));
					paths.put(name, told.path());
				}
			});
			affected = known.tell(facts, paths);
		}
		fire(affected);
	}

	/** A file is not there any more. */
	public void gone(Place place) {
		fire(of(place.engagement()).tell(Map.of(place.name(), Optional.empty()), Map.of()));
	}

	/** A file of an engagement is not there any more. */
	public void gone(Path path, Path engagement) {
		of(engagement).name(path).ifPresent(name -> gone(new Place(engagement, name)));
	}

	/** An engagement is not there any more. */
	public void forget(Path engagement) {
		engagements.remove(engagement);
	}

	/** The paths of the files of an engagement of which something is known. */
	public Collection<Path> known(Path engagement) {
		return of(engagement).paths();
	}

	/** What is known of the files of all engagements, by engagement and name. */
	public Map<Path, Map<String, FileFacts>> facts() {
		Map<Path, Map<String, FileFacts>> facts = new HashMap<>();
		engagements.forEach((engagement, known) -> facts.put(engagement, known.facts().files()));
		return facts;
	}

	/** The path of a file by its name in an engagement, if anything is known of it. */
	public Optional<Path> path(Place place) {
		return of(place.engagement()).path(place.name());
	}

	/** Whether every file of an engagement was looked at once. */
	public boolean isComplete(Path engagement) {
		return of(engagement).isComplete();
	}

	/** Every file of an engagement was looked at. */
	public void completed(Path engagement) {
		of(engagement).completed();
	}

	private KnownFacts of(Path engagement) {
		return engagements.computeIfAbsent(engagement, any -> new KnownFacts());
	}

	/** The listener hears nothing any more. */
	public void removeListener(Consumer<Set<Path>> listener) {
		listeners.remove(listener);
	}

	private void fire(Set<Path> affected) {
		if (!affected.isEmpty()) {
			listeners.forEach(listener -> listener.accept(affected));
		}
	}
}
