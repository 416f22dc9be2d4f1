package org.portwright.workspace.kept;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;
import org.portwright.workspace.work.Work;

/**
 * Lays files beside an order and says so in its journal, as one change. Taking it back takes the entry away; the files
 * stay where they are, and are found there if the same comes again. What the journal has already gets no second entry.
 *
 * @param <W> what was read and laid there
 */
abstract class JournalWork<W> implements Work<Path, JournalWork.Laid<W>, Kept> {

	/** What was read, and what was laid there for it. */
	record Laid<W>(W read, PlacedFiles placed) {
	}

	private final WorkspaceModel model;
	private final ModelFile file;
	private final Recorder recorder;

	/** @param file a file with a port order */
	JournalWork(WorkspaceModel model, ModelFile file, Recorder recorder) {
		this.model = model;
		this.file = file;
		this.recorder = recorder;
	}

	@Override
	public Set<ModelFile> files() {
		return Set.of(file);
	}

	@Override
	public boolean restartsOnChange() {
		// An entry is added to whatever the order says by then.
		return false;
	}

	@Override
	public Path prepare() throws OperationException {
		order();
		return file.path();
	}

	@Override
	public final Laid<W> work(Path order, Host host) throws OperationException {
		var keeping = new Keeping(order);
		try {
			return new Laid<>(lay(keeping, host), keeping.placed());
		} catch (OperationException | RuntimeException e) {
			keeping.placed().takeBack(e);
			throw e;
		}
	}

	@Override
	public final Operation<Kept> apply(Laid<W> laid) {
		return monitor -> {
			try {
				JournalEntry entry = recorder.entry(JournalKind.DOCUMENT);
				PortOrder order = order();
				check(order);
				List<Command> commands = new ArrayList<>(write(laid.read, order, entry));
				Optional<JournalEntry> noted = order.getJournal().stream()
						.filter(other -> isSame(laid.read, other, entry)).findFirst();
				if (noted.isPresent()) {
					return known(noted.get(), laid);
				}
				commands.add(new AddCommand(model.editingDomain(), order, Literals.PORT_ORDER__JOURNAL, entry));
				model.perform(label(), new CompoundCommand(commands));
				return new Kept(entry.getId(), true, contents(laid.read), remarks(laid.read, order), laid.placed);
			} catch (OperationException | RuntimeException e) {
				laid.placed.takeBack(e);
				throw e;
			}
		};
	}

	private Kept known(JournalEntry noted, Laid<W> laid) {
		List<KeptContent> contents = contents(laid.read);
		return new Kept(noted.getId(), false, contents,
				List.of(NLS.bind(Messages.JournalWork_known, contents.getFirst().givenName())), laid.placed);
	}

	/**
	 * Checks the order before anything is written.
	 *
	 * @throws OperationException if it is to stay as it is
	 */
	void check(PortOrder order) throws OperationException {
		// Most files can always be kept.
	}

	/** Reads what is kept, and lays it beside the order. */
	abstract W lay(Keeping keeping, Host host) throws OperationException;

	/** What is done, for the menu <em>Edit</em>. */
	abstract String label();

	/** Writes what was read into the entry, which is in no file yet, and gives what else changes. */
	abstract List<Command> write(W worked, PortOrder order, JournalEntry entry);

	/**
	 * Returns whether an entry of the journal says already what a new one would.
	 *
	 * @param entry the new entry, written
	 */
	abstract boolean isSame(W worked, JournalEntry noted, JournalEntry entry);

	abstract List<KeptContent> contents(W worked);

	/**
	 * Returns what people are to know, in sentences.
	 *
	 * @param order the order with its new entry
	 */
	abstract List<String> remarks(W worked, PortOrder order);

	WorkspaceModel model() {
		return model;
	}

	Recorder recorder() {
		return recorder;
	}

	private PortOrder order() throws OperationException {
		if (file.root() instanceof PortOrder order) {
			return order;
		}
		throw OperationException.wrongInput(NLS.bind(Messages.JournalWork_noOrder, file.path()));
	}
}
