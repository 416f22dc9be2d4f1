package org.portwright.porting.ui.internal.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Conversion;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.words.Words;
import org.portwright.porting.ui.internal.journal.HappenedDay;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.porting.written.WrittenDate;
import org.portwright.ui.fields.EditedModel;
import org.portwright.ui.fields.ElementDialog;
import org.portwright.ui.fields.ElementTable;
import org.portwright.ui.fields.FieldRows;
import org.portwright.ui.labels.Labels;
import org.portwright.workspace.orders.RecordConversions;
import org.portwright.workspace.records.Happened;

/** The numbers that are to have another usage, when that is planned for, and whether it is done. */
@SuppressWarnings("nls")
final class ConversionRows {

	private ConversionRows() {
	}

	static void rows(FieldRows rows) {
		rows.introduction(Messages.Conversions_introduction);
		var table = new ElementTable(rows, Literals.PORT_ORDER__CONVERSIONS.getName());
		table.column(Messages.Conversions_numbers, 5, Labels::of)
				.column(Words.of(Literals.CONVERSION__USAGE), 4,
						element -> Words.of(((Conversion) element).getUsage()))
				.column(Words.of(Literals.CONVERSION__PLANNED_DATE), 5,
						element -> day(((Conversion) element).getPlannedDate()))
				.column(Words.of(Literals.CONVERSION__PLANNED_TIME), 3,
						element -> Objects.toString(((Conversion) element).getPlannedTime(), ""))
				.column(Words.of(Literals.CONVERSION__DONE), 2,
						element -> isDone(element) ? Messages.Conversions_done : "")
				.asked("conversion-", Messages.Conversions_add, Messages.Conversions_message,
						dialog -> dialog.text("first", ConversionRows::number).text("last", ConversionRows::number)
								.fields("usage").text("plannedDate", ConversionRows::written)
								.fields("plannedTime"))
				.button(Messages.Conversions_converted, element -> !isDone(element),
						element -> record(rows, (Conversion) element))
				.removable();
	}

	/** Returns whether the numbers of an order have moved and some of them wait for another usage. */
	static boolean isAwaited(PortOrder order) {
		return order.getState() == OrderState.COMPLETED
				&& !order.getConversions().stream().allMatch(ConversionRows::isDone);
	}

	/** It happened on a day, which is not always the one on which it is recorded. */
	private static void record(FieldRows rows, Conversion conversion) {
		EditedModel edited = rows.edited();
		var dialog = new ElementDialog(rows.client().getShell(), Literals.CONVERSION, Optional.of(conversion),
				Messages.Conversions_convertedMessage).titled(Labels.of(conversion));
		var day = new HappenedDay(edited.engagementFiles().now(), of -> Optional.empty());
		new HappenedDialog(dialog, day, HappenedDay.label()).ask()
				.ifPresent(said -> edited.perform(new RecordConversions(edited.engagementFiles().model(),
						edited.file(), List.of(String.valueOf(conversion.getId())),
						edited.engagementFiles().recorder().of(Happened.on(said.day())))));
	}

	private static boolean isDone(EObject conversion) {
		return ((Conversion) conversion).getDone() != null;
	}

	private static String number(String number) {
		return number.isEmpty() ? number : Labels.number(number);
	}

	/** A date of the file as it stands in the table. */
	private static String written(String date) {
		return date.isEmpty() ? date : WrittenDate.plain(LocalDate.parse(date));
	}

	private static String day(@Nullable LocalDate day) {
		return day == null ? "" : WrittenDate.plain(day);
	}
}
