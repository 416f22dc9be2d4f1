package org.portwright.workspace.orders;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.Domain;
import org.portwright.model.JournalEntry;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.RangeInText;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.fields.FieldAssignments;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.numbers.AddNumbers;
import org.portwright.workspace.numbers.TextNumbers;
import org.portwright.workspace.operations.Inputs;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;

/**
 * Drafts an order in a new file: blank, filled with what the tenant knows, with fields and numbers. The file is not
 * saved.
 */
public final class NewOrder implements Operation<ModelFile> {

	private final WorkspaceModel model;
	private final Path path;
	private final Optional<Path> tenant;
	private final List<Assignment> assignments;
	private final NumbersInText numbers;
	private final List<JournalEntry> journal = new ArrayList<>();
	private String numbersFrom = ""; //$NON-NLS-1$
	private final List<String> remarks = new ArrayList<>();
	private TextNumbers texts = new TextNumbers(false);

	/**
	 * @param tenant  the tenant that gets the numbers, if it has a file
	 * @param numbers the numbers that move, as far as they are known; doubtful ones are kept as unconfirmed
	 */
	public NewOrder(WorkspaceModel model, Path path, Optional<Path> tenant, List<Assignment> assignments,
			NumbersInText numbers) {
		this.model = model;
		this.path = path;
		this.tenant = tenant;
		this.assignments = List.copyOf(assignments);
		this.numbers = numbers;
	}

	/**
	 * Has the journal of the order begin with an entry, which is in no file yet.
	 *
	 * @param source the name of the kept file that the numbers were read from; empty if they are from elsewhere
	 */
	public NewOrder begunBy(JournalEntry entry, String source) {
		journal.add(entry);
		numbersFrom = source;
		return this;
	}

	/** Takes the doubtful numbers of the fields as well, as unconfirmed. */
	public NewOrder takingDoubtful() {
		texts = new TextNumbers(true);
		return this;
	}

	/**
	 * Looks whether an order may be made in a place.
	 *
	 * @throws OperationException if something is there, or nothing can be
	 */
	public static void check(Path path) throws OperationException {
		new NewOrderPath(path).check();
	}

	/** What was changed of the values to make one line of each. */
	public List<String> remarks() {
		return remarks;
	}

	/** Returns the numbers in texts of the fields that were left out because they are doubtful or cannot be ported. */
	public List<RangeInText> left() {
		return texts.left();
	}

	@Override
	public ModelFile execute(IProgressMonitor monitor) throws OperationException {
		var place = new NewOrderPath(path);
		place.check();
		PortOrder order = Blank.order();
		order.setName(place.name());
		if (tenant.isPresent()) {
			fill(order, Inputs.openTenant(model, tenant.get()));
		}
		if (assignments.stream().anyMatch(SetFields::isStep)) {
			throw OperationException.wrongInput(Messages.NewOrder_state);
		}
		// The order is in no file yet, so there is nothing to undo: the commands are a way to write, no more.
		var fields = new FieldAssignments(model, order, path, texts);
		fields.write(assignments);
		remarks.addAll(fields.remarks());
		AddNumbers.addition(model.editingDomain(), order, numbers, numbersFrom).commands().forEach(Command::execute);
		order.getJournal().addAll(journal);
		try {
			model.perform(Messages.NewOrder_label, model.make(path, order));
		} catch (FileAlreadyExistsException e) {
			throw OperationException.wrongInput(NLS.bind(Messages.NewOrder_exists, path), e);
		}
		return model.fileOf(order).orElseThrow();
	}

	private static void fill(PortOrder order, Tenant known) {
		order.setTenant(known);
		order.setOrganisationId(known.getOrganisationId());
		known.getDomains().stream().filter(Domain::isInitial).map(Domain::getId).findFirst()
				.ifPresent(order::setInitialDomain);
	}
}
