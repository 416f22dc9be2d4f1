package org.portwright.workspace.operations;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.files.UnreadableFileException;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.work.OperationException;

/** Opens the files that people name, and says what is wrong with them. */
public final class Inputs {

	private Inputs() {
	}

	/**
	 * Opens a tenant or a port order.
	 *
	 * @throws OperationException if it cannot be read
	 */
	public static ModelFile open(WorkspaceModel model, Path path) throws OperationException {
		if (Files.isDirectory(path)) {
			throw OperationException.wrongInput(NLS.bind(Messages.Inputs_folder, path));
		}
		try {
			return model.open(path);
		} catch (UnreadableFileException e) {
			throw OperationException.wrongInput(e.getMessage(), e);
		}
	}

	/**
	 * Opens a port order.
	 *
	 * @throws OperationException if it cannot be read or holds something else
	 */
	public static ModelFile openOrder(WorkspaceModel model, Path path) throws OperationException {
		ModelFile file = open(model, path);
		if (!(file.root() instanceof PortOrder)) {
			throw OperationException.wrongInput(NLS.bind(Messages.Inputs_notAnOrder, path));
		}
		return file;
	}

	/**
	 * Opens a tenant.
	 *
	 * @throws OperationException if it cannot be read or holds something else
	 */
	public static Tenant openTenant(WorkspaceModel model, Path path) throws OperationException {
		return tenant(open(model, path));
	}

	/**
	 * Returns the tenant of a file.
	 *
	 * @throws OperationException if it holds something else
	 */
	public static Tenant tenant(ModelFile file) throws OperationException {
		if (file.root() instanceof Tenant tenant) {
			return tenant;
		}
		throw OperationException.wrongInput(NLS.bind(Messages.Inputs_notATenant, file.path()));
	}
}
