package org.portwright.workspace.orders;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.fixes.FreshCopy;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;

/**
 * Makes a draft that says what another order says, in a new file. What happened to the other order is not its:
 * identity, state, journal, Port Order ID and dates, nor is the signature, nor what it follows. The file is not saved.
 */
public final class DuplicateOrder implements Operation<ModelFile> {

	private final WorkspaceModel model;
	private final ModelFile source;
	private final Path path;
	private final String name;

	/**
	 * @param source a file with an order
	 * @param name   what the new order is called
	 */
	public DuplicateOrder(WorkspaceModel model, ModelFile source, Path path, String name) {
		this.model = model;
		this.source = source;
		this.path = path;
		this.name = name;
	}

	@Override
	public ModelFile execute(IProgressMonitor monitor) throws OperationException {
		if (!(source.root() instanceof PortOrder order)) {
			throw OperationException.wrongInput(NLS.bind(Messages.Inputs_notAnOrder, source.path()));
		}
		new NewOrderPath(path).check();
		PortOrder copy = FreshCopy.of(order);
		copy.setName(name);
		copy.eUnset(Literals.PORT_ORDER__FOLLOWS);
		copy.getNumbers().forEach(numbers -> numbers.eUnset(Literals.PORTED_NUMBERS__OUTCOME));
		@Nullable
		LetterOfAuthorization loa = copy.getLoa();
		if (loa != null) {
			loa.eUnset(Literals.LETTER_OF_AUTHORIZATION__SIGNATURE);
		}
		try {
			model.perform(Messages.DuplicateOrder_label, model.make(path, copy));
		} catch (FileAlreadyExistsException e) {
			throw OperationException.wrongInput(NLS.bind(Messages.NewOrder_exists, path), e);
		}
		return model.fileOf(copy).orElseThrow();
	}
}
