package org.portwright.workspace.operations;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.Conversion;
import org.portwright.model.JournalKind;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.OrderNumbers;
import org.portwright.porting.RuleContext;
import org.portwright.porting.days.WorkingDays;
import org.portwright.porting.facts.Links;
import org.portwright.porting.life.ConversionSlots;
import org.portwright.porting.life.WantedConversions;
import org.portwright.porting.life.WantedConversions.Wanted;
import org.portwright.porting.written.WrittenDate;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;

/**
 * Plans the conversions to service numbers, a slot each: one after the other, within the profile's hours on working
 * days, never before the port is complete. Until it is completed they are planned from the confirmed moment on, or,
 * where only the day is confirmed, from the next working day on; after that from now on.
 */
public final class PlanConversions implements Operation<List<Conversion>> {

	/** More would be days of work in one go. */
	public static final int MOST = 1_000;

	private static final ZoneId ZONE = ZoneId.of("Europe/London"); //$NON-NLS-1$

	private final WorkspaceModel model;
	private final ModelProblems problems;
	private final ModelFile file;
	private final Recorder recorder;

	/** @param file a file with a port order */
	public PlanConversions(WorkspaceModel model, ModelProblems problems, ModelFile file, Recorder recorder) {
		this.model = model;
		this.problems = problems;
		this.file = file;
		this.recorder = recorder;
	}

	/** Gives those that were planned. */
	@Override
	public List<Conversion> execute(IProgressMonitor monitor) throws OperationException {
		PortOrder order = (PortOrder) file.root();
		RuleContext context = JudgedOrder.context(problems, file);
		List<Wanted> wanted = WantedConversions.of(new CheckedOrder(order, Links.NONE,
				OrderNumbers.of(order, context.numberPlan()), context), MOST);
		if (wanted.isEmpty()) {
			throw OperationException.held(Messages.PlanConversions_none, Literals.PORT_ORDER__NUMBERS.getName());
		}
		WorkingDays days = WorkingDays.of(order, context.holidays());
		List<LocalDateTime> slots = new ConversionSlots(context.profile().dates(), days).from(earliest(order),
				wanted.size());
		EditingDomain domain = model.editingDomain();
		List<Conversion> planned = new ArrayList<>();
		List<Command> commands = new ArrayList<>();
		for (int at = 0; at < wanted.size(); at++) {
			planned.add(conversion(wanted.get(at), slots.get(at)));
		}
		commands.add(AddCommand.create(domain, order, Literals.PORT_ORDER__CONVERSIONS, planned));
		commands.add(JournalWriting.add(domain, order, JournalWriting.entry(JournalKind.NOTE, recorder,
				NLS.bind(Messages.PlanConversions_journal,
						new Object[] { planned.size(), WrittenDate.shown(slots.getFirst().toLocalDate()),
								slots.getFirst().toLocalTime() }))));
		model.perform(Messages.PlanConversions_label, new CompoundCommand(commands));
		return planned;
	}

	private LocalDateTime earliest(PortOrder order) throws OperationException {
		LocalDateTime now = LocalDateTime.ofInstant(recorder.now(), ZONE).truncatedTo(ChronoUnit.MINUTES)
				.plusMinutes(1);
		if (order.getState() == OrderState.COMPLETED) {
			return now;
		}
		@Nullable
		LocalDate confirmed = order.getFocDate();
		if (confirmed == null || !WorkingDays.counts(confirmed)) {
			throw OperationException.held(Messages.PlanConversions_noDate, Literals.PORT_ORDER__FOC_DATE.getName());
		}
		@Nullable
		LocalTime time = order.getFocTime();
		LocalDateTime complete = time == null ? confirmed.plusDays(1).atStartOfDay() : confirmed.atTime(time);
		return complete.isBefore(now) ? now : complete;
	}

	private static Conversion conversion(Wanted wanted, LocalDateTime slot) {
		Conversion conversion = ModelFactory.eINSTANCE.createConversion();
		conversion.setId(Blank.randomId("conversion-")); //$NON-NLS-1$
		conversion.setFirst(wanted.number());
		conversion.setUsage(wanted.usage());
		conversion.setPlannedDate(slot.toLocalDate());
		conversion.setPlannedTime(slot.toLocalTime());
		return conversion;
	}
}
