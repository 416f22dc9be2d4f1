package org.portwright.workspace.orders;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.work.OperationException;

/** Where a new order is to stand. */
record NewOrderPath(Path path) {

	/**
	 * Looks whether it may stand there.
	 *
	 * @throws OperationException if something is there, or nothing can be
	 */
	void check() throws OperationException {
		if (Files.isDirectory(path)) {
			throw OperationException.wrongInput(NLS.bind(Messages.NewOrder_folder, path));
		}
		if (Files.exists(path)) {
			throw OperationException.wrongInput(NLS.bind(Messages.NewOrder_exists, path));
		}
		if (FileKind.of(path).filter(FileKind.PORTING::equals).isEmpty()) {
			throw OperationException.wrongInput(NLS.bind(Messages.NewOrder_name, path));
		}
		Path folder = path.toAbsolutePath().getParent();
		if (folder == null || !Files.isDirectory(folder)) {
			throw OperationException.wrongInput(NLS.bind(Messages.NewOrder_noFolder, path, folder));
		}
	}

	/** What the order is called unless somebody calls it otherwise. */
	String name() {
		String name = String.valueOf(path.getFileName());
		return name.substring(0, name.length() - FileKind.PORTING.extension().length() - 1);
	}
}
