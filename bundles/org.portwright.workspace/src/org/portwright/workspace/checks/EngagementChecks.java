package org.portwright.workspace.checks;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.porting.RuleContext;
import org.portwright.porting.checks.Checking;
import org.portwright.porting.checks.Problems;
import org.portwright.porting.checks.RuleEngine;
import org.portwright.porting.checks.RuleSource;
import org.portwright.porting.days.HolidayList;
import org.portwright.porting.facts.FileFacts;
import org.portwright.porting.profiles.OwnProfiles;

/**
 * Checks the files of engagements, each among the others, for whoever has them: the model for those that are open, the
 * build for the rest, the command line for all. It keeps the facts of every file that was checked and tells whose
 * problems may be others because of it.
 * <p>It may be used by any thread. What tells of facts waits for others that do, so that is not for the window's.
 */
public final class EngagementChecks {

	private final RuleEngine engine;
	private final Map<Path, KnownFacts> engagements = new ConcurrentHashMap<>();
	private final Set<Consumer<Set<Path>>> listeners = new CopyOnWriteArraySet<>();
	/** The official ones are read when they are first asked for. */
	private volatile Supplier<HolidayList> holidays = HolidayList::official;

	private volatile OwnProfiles profiles = OwnProfiles.NONE;

	/** @param more judge after the rules of orders and tenants */
	public EngagementChecks(List<RuleSource> more) {
		engine = new RuleEngine(more);
	}

	/** From now on the listener hears, on whatever thread, of the files whose problems may be others. */
	public void addListener(Consumer<Set<Path>> listener) {
		listeners.add(listener);
	}

	/** The holidays that are counted. */
	public HolidayList holidays() {
		return holidays.get();
	}

	/** These holidays are counted from now on; whoever says so has all files judged anew. */
	public void count(HolidayList known) {
		holidays = () -> known;
	}

	/** The rule profiles that orders may name. */
	public OwnProfiles profiles() {
		return profiles;
	}

	/** Orders may name these rule profiles from now on; whoever says so has all files judged anew. */
	public void offer(OwnProfiles known) {
		profiles = known;
	}

	private RuleContext context(CheckedFile content) {
		return content.context().with(holidays());
	}

	/**
	 * Checks a file and lets the others know of it.
	 *
	 * @param before  what was found before; empty to run every rule
	 * @param changed the features that have changed since
	 * @param still   whether it is still so when the others hear of it; if not they do not
	 */
	public Problems check(CheckedFile content, Optional<Problems> before, Set<EStructuralFeature> changed,
			BooleanSupplier still) {
		Checking checking = begin(content, before, changed);
		tell(content, checking.facts(), still);
		return judge(content, checking, Map.of());
	}

	/** Checks a whole file and lets the others know of it. */
	public Problems check(CheckedFile content, BooleanSupplier still) {
		return check(content, Optional.empty(), Set.of(), still);
	}

	/** What would be found if the draft in the file were submitted on a day. */
	public Problems judgeForSubmission(CheckedFile content, Problems before, LocalDate day) {
		RuleContext context = context(content).among(before.context().surroundings()).on(day).forSubmission();
		return before.after(content.root(), context, Set.of());
	}

	/** Begins a check: what is begun is told and judged in any order with others. */
	Checking begin(CheckedFile content, Optional<Problems> before, Set<EStructuralFeature> changed) {
		return content.root() instanceof Tenant tenant
				? engine.begin(tenant, content.numbers(), content.profile(), before, changed)
				: engine.begin((PortOrder) content.root(), content.links(), content.profile(), before, changed);
	}

	/**
	 * Judges a file as the others are known.
	 *
	 * @param untold files of the engagement that are otherwise by now, by name
	 */
	Problems judge(CheckedFile content, Checking checking, Map<String, Told> untold) {
		Map<String, FileFacts> facts = new HashMap<>();
		untold.forEach((name, told) -> facts.put(name, told.facts()));
		facts.put(content.place().name(), checking.facts());
		return checking.judge(context(content).among(of(content.place()).around(content.place().name(), facts)));
	}

	/**
	 * Lets the others know of a file that is not judged.
	 *
	 * @param still whether it is still so when the others hear of it; if not they do not
	 */
	public void tell(CheckedFile content, BooleanSupplier still) {
		tell(content, begin(content, Optional.empty(), Set.of()).facts(), still);
	}

	private void tell(CheckedFile content, FileFacts facts, BooleanSupplier still) {
		tell(content.place().engagement(), Map.of(content.place().name(), new Told(content.path(), facts)),
				any -> still.getAsBoolean());
	}

	/** What the others are told of a file. */
	public Told told(CheckedFile content) {
		return new Told(content.path(), begin(content, Optional.empty(), Set.of()).facts());
	}

	/** What the others are told of a file. */
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
			affected = known.tell(facts, paths, !listeners.isEmpty());
		}
		fire(affected);
	}

	/**
	 * A file is not there any more, or cannot be read.
	 *
	 * @param still whether it is still so when the others hear of it; if not they do not
	 */
	public void gone(FilePlace place, BooleanSupplier still) {
		gone(place.engagement(), Set.of(place.name()), any -> still.getAsBoolean());
	}

	/**
	 * Files of an engagement are not there any more.
	 *
	 * @param names what the engagement called them
	 * @param still whether it is still so of one when the others hear of it; if not they do not
	 */
	public void gone(Path engagement, Collection<String> names, Predicate<String> still) {
		KnownFacts known = of(engagement);
		Set<Path> affected;
		synchronized (known) {
			Map<String, Optional<FileFacts>> gone = new HashMap<>();
			names.stream().filter(still).forEach(name -> gone.put(name, Optional.empty()));
			affected = known.tell(gone, Map.of(), !listeners.isEmpty());
		}
		fire(affected);
	}

	/** Lets the files of an engagement know of those by name of which nothing is known yet. */
	public void tellNew(Path engagement, Map<String, Told> news) {
		Set<String> known = known(engagement);
		Map<String, Told> unknown = new HashMap<>(news);
		unknown.keySet().removeAll(known);
		tell(engagement, unknown, told -> !of(engagement).isKnown(told.path()));
	}

	/** The codes of problems that are about other files too. */
	public Set<String> codesAmongOthers() {
		return engine.codesAmongOthers();
	}

	/** Whether others may give cause for problems of a file. */
	public boolean isAmongOthers(FilePlace place) {
		return of(place).facts().around(place.name()).concerns();
	}

	/** An engagement is not there any more. */
	public void forget(Path engagement) {
		engagements.remove(engagement);
	}

	/** The names of the files of an engagement of which something is known. */
	public Set<String> known(Path engagement) {
		return of(engagement).names();
	}

	/** What is known of the files of all engagements, by engagement and name. */
	public Map<Path, Map<String, FileFacts>> facts() {
		Map<Path, Map<String, FileFacts>> facts = new HashMap<>();
		engagements.forEach((engagement, known) -> facts.put(engagement, known.facts().files()));
		return facts;
	}

	/** What is known of the files of an engagement, by name. */
	public Map<String, FileFacts> files(Path engagement) {
		return of(engagement).facts().files();
	}

	/** The path of a file by its name in an engagement, if anything is known of it. */
	public Optional<Path> path(FilePlace place) {
		return of(place).path(place.name());
	}

	/** Whether every file of an engagement was looked at once. */
	public boolean isComplete(Path engagement) {
		return of(engagement).isComplete();
	}

	/** Every file of an engagement was looked at. */
	public void completed(Path engagement) {
		of(engagement).completed();
	}

	private KnownFacts of(FilePlace place) {
		return of(place.engagement());
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
