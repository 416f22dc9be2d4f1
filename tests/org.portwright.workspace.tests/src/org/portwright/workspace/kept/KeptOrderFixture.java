package org.portwright.workspace.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.portwright.model.JournalEntry;
import org.portwright.model.PortOrder;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.testing.OrderFolder;
import org.portwright.workspace.work.OperationException;

/** An order, its journal, and the folder of the files that are kept with it. */
@SuppressWarnings("nls")
public abstract class KeptOrderFixture {

	static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
	public static final Recorder ADA = new Recorder("Ada", () -> NOW);

	protected final OrderFolder folder;
	protected final ModelFile file;

	public KeptOrderFixture(Path path) throws OperationException {
		folder = new OrderFolder(path);
		file = folder.order("london.porting", "020 7946 0000");
	}

	protected PortOrder order() {
		return (PortOrder) file.root();
	}

	protected JournalEntry last() {
		return order().getJournal().getLast();
	}

	/** Returns the names of the kept files. */
	protected List<String> kept() throws IOException {
		try (Stream<Path> files = Files.list(folder.file("london.files"))) {
			return files.map(path -> String.valueOf(path.getFileName())).sorted().toList();
		}
	}
}
