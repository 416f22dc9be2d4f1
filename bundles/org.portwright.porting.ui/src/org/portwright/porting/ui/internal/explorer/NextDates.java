package org.portwright.porting.ui.internal.explorer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.osgi.util.NLS;
import org.portwright.porting.life.DueItem;
import org.portwright.porting.ui.internal.orders.DueWatch;
import org.portwright.porting.ui.internal.orders.DueWatch.Wanted;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.porting.written.WrittenDate;
import org.portwright.ui.explorer.ExplorerNotes;
import org.portwright.workspace.orders.DueList;

/** What is next for each order that the explorer shows, and by when. */
final class NextDates implements ExplorerNotes {

	private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.UK); //$NON-NLS-1$

	private final Consumer<IFile> changed;
	private final DueWatch.Look due;
	private Map<String, DueList.Entry> next = Map.of();
	private LocalDate today = LocalDate.MIN;

	/** @param changed hears of each order that has another date */
	NextDates(DueWatch due, Consumer<IFile> changed) {
		this.changed = changed;
		this.due = due.look(Wanted.OPEN, this::show);
	}

	private void show(DueList list) {
		Map<String, DueList.Entry> before = next;
		boolean otherYear = list.today().getYear() != today.getYear();
		next = list.next();
		today = list.today();
		Set<String> orders = new HashSet<>(before.keySet());
		orders.addAll(next.keySet());
		orders.stream().filter(key -> otherYear || !Objects.equals(before.get(key), next.get(key)))
				.map(key -> ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(key)))
				.forEach(changed);
	}

	private static String words(DueList.Entry entry, LocalDate today) {
		DueItem item = entry.item();
		String date = item.date().getYear() == today.getYear() ? THIS_YEAR.format(item.date())
				: WrittenDate.plain(item.date());
		String words = NLS.bind(switch (item.kind()) {
		case QUESTION -> Messages.NextDates_question;
		case PORT_ORDER_ID -> Messages.NextDates_portOrderId;
		case ANSWER -> Messages.NextDates_answer;
		case OVERRIDE -> Messages.NextDates_override;
		case NUMBERS_APPEAR -> Messages.NextDates_numbersAppear;
		case LAST_CANCEL -> Messages.NextDates_lastCancel;
		case LAST_SUBMIT -> Messages.NextDates_lastSubmit;
		case LAST_MOVE -> Messages.NextDates_lastMove;
		case CUT_OVER -> Messages.NextDates_cutOver;
		case CONVERSION -> Messages.NextDates_conversion;
		case RIGHT_ENDS -> Messages.NextDates_rightEnds;
		}, date);
		return item.overdue() ? NLS.bind(Messages.NextDates_overdue, words) : words;
	}

	@Override
	public Optional<String> of(IFile file) {
		return Optional.ofNullable(next.get(file.getFullPath().toString())).map(entry -> words(entry, today));
	}

	@Override
	public Optional<String> explained(IFile file) {
		return Optional.ofNullable(next.get(file.getFullPath().toString())).map(entry -> entry.item().text());
	}

	@Override
	public void close() {
		due.close();
	}
}
