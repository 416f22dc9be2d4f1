package org.portwright.workspace.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.portwright.workspace.internal.storage.FileSteps;
import org.portwright.workspace.internal.storage.NioFileSteps;

/** The real steps, of which one fails, or one and all that follow it. */
final class FailingSteps implements FileSteps {

	private final FileSteps real = new NioFileSteps();
	private final int failing;
	private final boolean forGood;
	private final long usableSpace;
	private int taken;

	FailingSteps(int failing, boolean forGood, long usableSpace) {
		this.failing = failing;
		this.forGood = forGood;
		this.usableSpace = usableSpace;
	}

	/** Says whether the step that shall fail was reached. */
	boolean hasFailed() {
		return taken >= failing;
	}

	private boolean failsNow() {
		taken++;
		return taken == failing || forGood && taken > failing;
	}

	private void step() throws IOException {
		if (failsNow()) {
			throw new IOException("step " + taken + " failed");
		}
	}

	@Override
	public Hold hold(Path file) throws IOException {
		step();
		Hold hold = real.hold(file);
		return new Hold() {

			@Override
			public Optional<byte[]> read() throws IOException {
				step();
				return hold.read();
			}

			@Override
			public Optional<byte[]> readAgain() throws IOException {
				step();
				return hold.readAgain();
			}

			@Override
			public boolean isExclusive() {
				return hold.isExclusive();
			}

			@Override
			public void close() {
				hold.close();
			}
		};
	}

	@Override
	public FileTime modified(Path file) throws IOException {
		step();
		return real.modified(file);
	}

	@Override
	public List<Path> temporaries(Path file) throws IOException {
		step();
		return real.temporaries(file);
	}

	@Override
	public Path createTemporary(Path file) throws IOException {
		step();
		return real.createTemporary(file);
	}

	@Override
	public void write(Path file, byte[] content) throws IOException {
		if (failsNow()) {
			real.write(file, Arrays.copyOf(content, content.length / 2));
			throw new IOException("No space left on device");
		}
		real.write(file, content);
	}

	@Override
	public void force(Path file) throws IOException {
		step();
		real.force(file);
	}

	@Override
	public void copyPermissions(Path from, Path to) throws IOException {
		step();
		real.copyPermissions(from, to);
	}

	@Override
	public void duplicate(Path from, Path to) throws IOException {
		step();
		real.duplicate(from, to);
	}

	@Override
	public void place(Path from, Path to) throws IOException {
		step();
		real.place(from, to);
	}

	@Override
	public void move(Path from, Path to) throws IOException {
		step();
		real.move(from, to);
	}

	@Override
	public void forceFolder(Path folder) throws IOException {
		step();
		real.forceFolder(folder);
	}

	@Override
	public void delete(Path file) throws IOException {
		step();
		real.delete(file);
	}

	@Override
	public long usableSpace(Path folder) {
		return usableSpace;
	}
}
