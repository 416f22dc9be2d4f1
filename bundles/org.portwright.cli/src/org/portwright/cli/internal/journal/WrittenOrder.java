package org.portwright.cli.internal.journal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.portwright.cli.internal.call.Session;
import org.portwright.cli.internal.call.Settings;
import org.portwright.cli.internal.call.TextArgument;
import org.portwright.cli.internal.call.WrongUseException;
import org.portwright.cli.internal.console.Console;
import org.portwright.model.PortOrder;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.kept.Kept;
import org.portwright.workspace.kept.PlacedFiles;
import org.portwright.workspace.operations.SaveFiles;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;
import org.portwright.workspace.work.Work;

/** An order whose journal a call writes, and what it is written with. */
public record WrittenOrder(Session session, Settings settings, Console console, ModelFile file, Recorder recorder,
		List<Kept> kept) {

	WrittenOrder(Session session, Settings settings, Console console, ModelFile file, Recorder recorder) {
		this(session, settings, console, file, recorder, new ArrayList<>());
	}

	PortOrder order() {
		return (PortOrder) file.root();
	}

	/** Keeps something beside the order, and says on the error output what there is to know of it. */
	Kept keep(Work<?, ?, Kept> work) throws CoreException {
		Kept result = settings.runner().run(work);
		kept.add(result);
		result.remarks().forEach(console.err()::println);
		return result;
	}

	/** Saves a file. Where that fails, the files that were laid beside it are taken back. */
	public static void save(Session session, Settings settings, ModelFile file, PlacedFiles placed)
			throws OperationException {
		try {
			settings.runner().run(new SaveFiles(session.model(), List.of(file)));
		} catch (OperationException | RuntimeException e) {
			placed.takeBack(e);
			throw e;
		}
	}

	/** Removes the files that were laid beside the order, because nothing of the call is written. */
	void takeBack(Throwable failure) {
		kept.reversed().forEach(each -> each.placed().takeBack(failure));
	}

	<R> R run(Operation<R> operation) throws OperationException {
		return settings.runner().run(operation);
	}

	/** The text of an option; a single dash stands for the standard input. */
	String text(String given) throws WrongUseException {
		return TextArgument.read(List.of(given), console);
	}
}
