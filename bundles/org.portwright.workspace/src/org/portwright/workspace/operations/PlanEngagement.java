package org.portwright.workspace.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.SubMonitor;
import org.portwright.documents.timeline.PlannedOrder;
import org.portwright.documents.timeline.Timeline;
import org.portwright.documents.timeline.TimelineOrder;
import org.portwright.model.PortOrder;
import org.portwright.model.copies.OrderMirror;
import org.portwright.model.copies.TakenOrder;
import org.portwright.porting.ProfileException;
import org.portwright.porting.RuleContext;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.days.HolidayList;
import org.portwright.porting.profiles.OwnProfiles;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.files.SystemReason;
import org.portwright.workspace.files.UnreadableFileException;
import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.Stale;
import org.portwright.workspace.work.Work;

/**
 * Works out the dates of all orders of an engagement, as they are when this is begun: those that are open in the model
 * as they are there, the others as they are on the disk. An order that cannot be read has no dates and says why.
 */
public final class PlanEngagement implements Work<PlanEngagement.Source, Timeline, Timeline> {

	private final String title;
	private final List<Entry> entries;
	private final LocalDate today;
	private final HolidayList holidays;
	private final OwnProfiles profiles;
	private final Known known;

	/**
	 * An order of the engagement.
	 *
	 * @param key  what it is to be known by
	 * @param path where it is on the disk
	 * @param file its model, if it is open
	 */
	public record Entry(String key, Path path, Optional<ModelFile> file) {
	}

	/** What was worked out before, of files that have not changed since. It may be used by any thread. */
	public static final class Known {

		private final Map<Path, Kept> kept = new ConcurrentHashMap<>();
	}

	/** What was worked out, and of what. */
	private record Kept(FileTime modified, long size, LocalDate today, HolidayList holidays, OwnProfiles profiles,
			TimelineOrder order) {
	}

	/**
	 * @param title    what the orders belong to
	 * @param entries  the orders
	 * @param today    the day to judge from, in the United Kingdom
	 * @param holidays those that are known
	 * @param profiles the rule profiles that orders may name
	 * @param known    what was worked out before
	 */
	public PlanEngagement(String title, List<Entry> entries, LocalDate today, HolidayList holidays,
			OwnProfiles profiles, Known known) {
		this.title = title;
		this.entries = List.copyOf(entries);
		this.today = today;
		this.holidays = holidays;
		this.profiles = profiles;
		this.known = known;
	}

	/** The orders that are open, as they were at one moment. */
	public record Source(Map<Entry, TakenOrder> open) {
	}

	/** None: one that is closed meanwhile must not keep the others from being shown. */
	@Override
	public Set<ModelFile> of() {
		return Set.of();
	}

	@Override
	public Stale stale() {
		// Who shows it hears of the change and asks again.
		return Stale.ALWAYS;
	}

	@Override
	public Source prepare() {
		Map<Entry, TakenOrder> open = new LinkedHashMap<>();
		for (Entry entry : entries) {
			entry.file().filter(ModelFile::exists).map(ModelFile::root).filter(PortOrder.class::isInstance)
					.ifPresent(order -> open.put(entry, OrderMirror.of((PortOrder) order).take()));
		}
		return new Source(open);
	}

	@Override
	public Timeline work(Source source, Host host) {
		var progress = SubMonitor.convert(host.monitor(), entries.size());
		List<TimelineOrder> orders = new ArrayList<>();
		for (Entry entry : entries) {
			progress.split(1);
			orders.add(Optional.ofNullable(source.open().get(entry)).map(taken -> planned(entry, taken.copy()))
					.orElseGet(() -> ofDisk(entry)));
		}
		return new Timeline(title, today, Optional.empty(), orders);
	}

	private TimelineOrder ofDisk(Entry entry) {
		try {
			FileTime modified = Files.getLastModifiedTime(entry.path());
			long size = Files.size(entry.path());
			Optional<Kept> before = Optional.ofNullable(known.kept.get(entry.path()))
					.filter(kept -> kept.modified().equals(modified) && kept.size() == size
							&& kept.today().equals(today) && kept.holidays().equals(holidays)
							&& kept.profiles().equals(profiles));
			if (before.isPresent()) {
				return before.get().order();
			}
			TimelineOrder order = ModelFiles.headless().read(entry.path()).root()
					.filter(PortOrder.class::isInstance).map(root -> planned(entry, (PortOrder) root))
					.orElseGet(() -> unplanned(entry, "")); //$NON-NLS-1$
			known.kept.put(entry.path(), new Kept(modified, size, today, holidays, profiles, order));
			return order;
		} catch (UnreadableFileException e) {
			return unplanned(entry, e.explanation());
		} catch (IOException e) {
			return unplanned(entry, SystemReason.of(e));
		} catch (UncheckedIOException e) {
			return unplanned(entry, SystemReason.of(Objects.requireNonNull(e.getCause())));
		}
	}

	private TimelineOrder planned(Entry entry, PortOrder order) {
		try {
			var context = new RuleContext(profiles.of(order), today).with(holidays);
			return PlannedOrder.of(entry.key(), name(entry), order, DatePlan.of(order, context));
		} catch (ProfileException e) {
			return unplanned(entry, e.getMessage());
		}
	}

	private static TimelineOrder unplanned(Entry entry, String why) {
		return new TimelineOrder(entry.key(), name(entry), "", List.of(), Optional.empty(), List.of(), //$NON-NLS-1$
				Optional.of(Messages.PlanEngagement_unreadable), List.of(why));
	}

	private static String name(Entry entry) {
		return String.valueOf(entry.path().getFileName()).replaceFirst("\\.[^.]*$", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public Operation<Timeline> apply(Timeline timeline) {
		return monitor -> timeline;
	}
}
