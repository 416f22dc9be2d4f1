package org.portwright.workspace.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.Conversion;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.records.JournalWriting;
import org.portwright.workspace.records.LifeRecording;
import org.portwright.workspace.records.OddDayConsent;
import org.portwright.workspace.records.OddDayOperation;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.work.OperationException;

/** Records that numbers have another usage now: at their conversions, and in the journal. */
public final class RecordConversions implements OddDayOperation<JournalEntry> {

	private final WorkspaceModel model;
	private final ModelFile file;
	private final List<String> ids;
	private final Recorder recorder;
	private OddDayConsent consent = OddDayConsent.OPEN;

	/**
	 * @param file     a file with a port order
	 * @param ids      of its conversions, at least one
	 * @param recorder knows when they were done
	 */
	public RecordConversions(WorkspaceModel model, ModelFile file, List<String> ids, Recorder recorder) {
		this.model = model;
		this.file = file;
		this.ids = List.copyOf(ids);
		this.recorder = recorder;
	}

	@Override
	public RecordConversions agreeing() {
		consent = OddDayConsent.GIVEN;
		return this;
	}

	@Override
	public JournalEntry execute(IProgressMonitor monitor) throws OperationException {
		PortOrder order = (PortOrder) file.root();
		List<Conversion> done = new ArrayList<>();
		for (String id : ids) {
			done.add(open(order, id));
		}
		EditingDomain domain = model.editingDomain();
		JournalEntry entry = JournalWriting.entry(JournalKind.NOTE, recorder, NLS.bind(
				Messages.RecordConversions_journal,
				done.stream().map(RecordConversions::numbers).collect(Collectors.joining(", ")))); //$NON-NLS-1$
		List<Command> commands = new ArrayList<>();
		for (Conversion conversion : done) {
			commands.add(new SetCommand(domain, conversion, Literals.CONVERSION__DONE, entry.getWhen()));
			if (entry.isDayOnly()) {
				commands.add(new SetCommand(domain, conversion, Literals.CONVERSION__DAY_ONLY, true));
			}
		}
		commands.add(JournalWriting.add(domain, order, entry));
		new LifeRecording(model, file, recorder, consent).perform(Messages.RecordConversions_label, commands);
		return entry;
	}

	private static Conversion open(PortOrder order, String id) throws OperationException {
		Conversion conversion = order.getConversions().stream().filter(each -> id.equals(each.getId())).findFirst()
				.orElseThrow(
						() -> OperationException.wrongInput(NLS.bind(Messages.RecordConversions_gone, id)));
		if (conversion.getDone() != null) {
			throw OperationException
					.wrongInput(NLS.bind(Messages.RecordConversions_already, numbers(conversion)));
		}
		return conversion;
	}

	/** The numbers of a conversion as people write them. */
	public static String numbers(Conversion conversion) {
		String first = Objects.toString(conversion.getFirst(), ""); //$NON-NLS-1$
		String last = Objects.toString(conversion.getLast(), ""); //$NON-NLS-1$
		try {
			return UkNumberPlan.display(NumberRange.of(first, last.isBlank() ? first : last));
		} catch (IllegalArgumentException e) {
			return last.isBlank() ? first : first + '-' + last;
		}
	}
}
