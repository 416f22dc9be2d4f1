package org.portwright.workspace.checks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.porting.ProfileException;
import org.portwright.porting.RuleContext;
import org.portwright.porting.RuleProfile;
import org.portwright.porting.checks.Checking;
import org.portwright.porting.checks.Problems;
import org.portwright.porting.checks.RuleSource;
import org.portwright.porting.days.HolidayList;
import org.portwright.porting.facts.HeldNumbers;
import org.portwright.porting.facts.OrderFacts;
import org.portwright.porting.profiles.OwnProfiles;
import org.portwright.porting.profiles.RuleProfiles;
import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.checks.EngagementChecks.Told;

/**
 * What is wrong with the files of a model, for operations that need to know it at once, always as they are now: what a
 * check in the background found, brought up to date by what has changed since. It belongs to the thread of the model.
 */
public final class ModelProblems {

	/** What decides which numbers a tenant holds, and how. */
	private static final Set<EStructuralFeature> HELD = Set.of(Literals.TENANT__PHONE_NUMBERS, Literals.IDENTIFIED__ID,
			Literals.PHONE_NUMBER__NUMBER_TYPE, Literals.PHONE_NUMBER__PORT_IN_STATUS,
			Literals.PHONE_NUMBER__ASSIGNEE, Literals.PHONE_NUMBER__ASSIGNMENT_STATUS, Literals.PHONE_NUMBER__GONE);

	private final EngagementChecks checks;
	private final Supplier<LocalDate> today;
	private final Optional<RuleProfile> profile;
	private final Function<Path, FilePlace> places;
	private final Predicate<Path> isThere;
	private final Optional<EngagementReading> reading;
	private final UntoldFiles untold;
	private final Map<ModelFile, @Nullable KnownProblems> known = new IdentityHashMap<>();

	/**
	 * For a model that others check in the background, files that are not open among them.
	 *
	 * @param today   tells the day to judge from, in the United Kingdom
	 * @param isThere whether there is a file that the model has not open
	 */
	public ModelProblems(WorkspaceModel model, EngagementChecks checks, Supplier<LocalDate> today,
			Function<Path, FilePlace> places, Predicate<Path> isThere) {
		this(model, checks, today, Optional.empty(), places, isThere, Optional.empty());
	}

	/**
	 * For a model that nobody else checks. The other files of an engagement are opened when one is judged.
	 *
	 * @param more    judge after the rules of orders and tenants
	 * @param today   the day to judge from, in the United Kingdom
	 * @param profile what to judge every file by; empty: the profile that an order names
	 */
	public ModelProblems(WorkspaceModel model, List<RuleSource> more, LocalDate today,
			Optional<RuleProfile> profile) {
		this(model, new EngagementChecks(more), () -> today, profile, new PlacesOnDisk(), Files::isRegularFile,
				Optional.of(new EngagementReading(model)));
	}

	private ModelProblems(WorkspaceModel model, EngagementChecks checks, Supplier<LocalDate> today,
			Optional<RuleProfile> profile, Function<Path, FilePlace> places, Predicate<Path> isThere,
			Optional<EngagementReading> reading) {
		this.checks = checks;
		this.today = today;
		this.profile = profile;
		this.places = places;
		this.isThere = isThere;
		this.reading = reading;
		untold = new UntoldFiles(model::files);
		model.addListener(events -> events.forEach(this::happened));
	}

	/** The day to judge from. */
	public LocalDate today() {
		return today.get();
	}

	/** The holidays that are counted. */
	public HolidayList holidays() {
		return checks.holidays();
	}

	/** These holidays are counted from now on. */
	public void count(HolidayList known) {
		checks.count(known);
	}

	/** The rule profiles that orders may name. */
	public OwnProfiles profiles() {
		return checks.profiles();
	}

	/** Orders may name these rule profiles from now on. */
	public void offer(OwnProfiles known) {
		checks.offer(known);
	}

	/**
	 * The figures and names to judge a file by.
	 *
	 * @throws ProfileException if it names a rule profile that there is not
	 */
	public RuleProfile profile(ModelFile file) throws ProfileException {
		if (profile.isPresent()) {
			return profile.get();
		}
		return file.root() instanceof PortOrder order ? checks.profiles().of(order) : RuleProfiles.usual();
	}

	/**
	 * What the order of a file is judged by, but for the other files.
	 *
	 * @throws ProfileException if it names a rule profile that there is not
	 */
	public RuleContext context(ModelFile file) throws ProfileException {
		return new RuleContext(profile(file), today()).with(checks.holidays());
	}

	/**
	 * Gives what is wrong with a file.
	 *
	 * @throws ProfileException if it names a rule profile that there is not
	 */
	public Problems of(ModelFile file) throws ProfileException {
		CheckedFile content = content(file);
		KnownProblems own = known(file);
		reading.ifPresent(files -> files.open(content.place().engagement()));
		Map<String, Told> others = untold(content.place().engagement());
		if (reading.isPresent() && !others.isEmpty()) {
			checks.tell(content.place().engagement(), others, any -> true);
		}
		Checking checking = own.takeBegun()
				.orElseGet(() -> checks.begin(content, own.latest(), own.changed()));
		Problems found = checks.judge(content, checking, others);
		own.found(found);
		return found;
	}

	/**
	 * Gives what would be wrong with a draft if it were submitted, or what was when it was.
	 *
	 * @param day the day of the submission
	 * @throws ProfileException if it names a rule profile that there is not
	 */
	public Problems forSubmission(ModelFile file, LocalDate day) throws ProfileException {
		Problems now = of(file);
		return checks.judgeForSubmission(content(file), now, day);
	}

	/** Whether something is known of all other files of the engagement of a file. */
	public boolean knowsOthers(ModelFile file) {
		return reading.isPresent() || checks.isComplete(places.apply(file.path()).engagement());
	}

	/** Whether what a file sees of others may be something else than when it was judged: where its references lead. */
	public boolean isAmongOthers(ModelFile file) {
		@Nullable
		KnownProblems own = known.get(file);
		if (own == null || !file.exists() || !(file.root() instanceof PortOrder order)) {
			return false;
		}
		OrderLinks now = OrderLinks.of(order, places.apply(file.path()), places, isThere);
		return own.links().filter(links -> !links.equals(now)).isPresent();
	}

	/** The path of another file by what the engagement of a file calls it, if anything is known of it. */
	public Optional<Path> path(ModelFile file, String name) {
		return checks.path(new FilePlace(places.apply(file.path()).engagement(), name));
	}

	/** What could not be read of the other files, so that nothing is known of them: by path the reason. */
	public Map<Path, String> unread() {
		return reading.map(EngagementReading::unread).orElse(Map.of());
	}

	/** What is known of the orders in the engagement of a file, by their names; of those that are open as they are. */
	public Map<String, OrderFacts> orders(ModelFile file) {
		Path engagement = places.apply(file.path()).engagement();
		reading.ifPresent(others -> others.open(engagement));
		Map<String, OrderFacts> orders = new TreeMap<>();
		checks.facts().getOrDefault(engagement, Map.of()).forEach((name, facts) -> {
			if (facts instanceof OrderFacts order) {
				orders.put(name, order);
			}
		});
		for (ModelFile open : untold.except(one -> known(one).isTold())) {
			FilePlace place = places.apply(open.path());
			if (open.root() instanceof PortOrder && place.engagement().equals(engagement)
					&& checks.begin(content(open, profileOrUsual(open)), Optional.empty(), Set.of())
							.facts() instanceof OrderFacts order) {
				orders.put(place.name(), order);
			}
		}
		return orders;
	}

	/** Lets a check of a file begin somewhere else: what is to be checked. */
	public Pending begin(ModelFile file) {
		Optional<String> objection = Optional.empty();
		try {
			profile(file);
		} catch (ProfileException e) {
			objection = Optional.of(e.getMessage());
		}
		return new Pending(file, content(file, profileOrUsual(file)), known(file).begin(), objection);
	}

	/** The check has ended, with what it found; nothing if it found nothing. */
	public void end(Pending pending, Optional<Problems> found) {
		@Nullable
		KnownProblems own = known.get(pending.file);
		if (own != null) {
			own.end(pending.known, found);
		}
	}

	/** A check of a file that was begun. */
	public static final class Pending {

		private final ModelFile file;
		private final CheckedFile content;
		private final KnownProblems.Pending known;
		private final Optional<String> objection;

		private Pending(ModelFile file, CheckedFile content, KnownProblems.Pending known,
				Optional<String> objection) {
			this.objection = objection;
			this.file = file;
			this.content = content;
			this.known = known;
		}

		/** The content of the file, which is that of the model: a check on another thread needs a copy. */
		public CheckedFile content() {
			return content;
		}

		/** Why the file cannot be judged, if it cannot: the others are to know of it all the same. */
		public Optional<String> objection() {
			return objection;
		}

		/** What was found before. */
		public Optional<Problems> before() {
			return known.before();
		}

		/** What has changed since. */
		public Set<EStructuralFeature> changed() {
			return known.changed();
		}
	}

	private CheckedFile content(ModelFile file) throws ProfileException {
		return content(file, profile(file));
	}

	private CheckedFile content(ModelFile file, RuleProfile judgedBy) {
		FilePlace place = places.apply(file.path());
		if (file.root() instanceof Tenant tenant) {
			KnownProblems own = known(file);
			HeldNumbers numbers = own.numbers().orElseGet(() -> HeldNumbers.of(tenant));
			own.numbers(Optional.of(numbers));
			return CheckedFile.of(file.path(), place, tenant, numbers, judgedBy, today());
		}
		var order = (PortOrder) file.root();
		OrderLinks links = OrderLinks.of(order, place, places, isThere);
		known(file).links(links);
		return CheckedFile.of(file.path(), place, order, links, judgedBy, today());
	}

	/** The open files of an engagement as they are, of which the others do not know that yet. */
	private Map<String, Told> untold(Path engagement) {
		Map<String, Told> told = new HashMap<>();
		for (ModelFile file : untold.except(one -> known(one).isTold())) {
			if (places.apply(file.path()).engagement().equals(engagement)) {
				KnownProblems own = known(file);
				CheckedFile content = content(file, profileOrUsual(file));
				Checking checking = checks.begin(content, own.latest(), own.changed());
				told.put(content.place().name(), new Told(file.path(), checking.facts()));
				own.begun(checking, reading.isPresent());
			}
		}
		return told;
	}

	/** An order that cannot be judged has its numbers all the same. */
	private RuleProfile profileOrUsual(ModelFile file) {
		try {
			return profile(file);
		} catch (ProfileException e) {
			return RuleProfiles.usual();
		}
	}

	private KnownProblems known(ModelFile file) {
		return Objects.requireNonNull(known.computeIfAbsent(file, any -> new KnownProblems()));
	}

	private void happened(ModelEvent event) {
		untold.happened(event);
		switch (event) {
		case ModelEvent.Changed(ModelFile file, Set<ModelEvent.ChangedFeature> features) -> features
				.forEach(change -> changed(known(file), change.feature()));
		case ModelEvent.Detached(ModelFile file) -> {
			known.remove(file);
			if (reading.isPresent()) {
				checks.gone(places.apply(file.path()), () -> true);
			}
		}
		case ModelEvent.Attached(ModelFile file) -> known.remove(file);
		case ModelEvent.Reloaded(ModelFile file) -> known.remove(file);
		case ModelEvent.Moved moved -> known.remove(moved.file());
		case ModelEvent.Saved saved -> {
			// Nothing of the file has changed.
		}
		}
	}

	private static void changed(KnownProblems file, EStructuralFeature feature) {
		file.change(feature);
		if (HELD.contains(feature)) {
			file.numbers(Optional.empty());
		}
	}
}
