package org.portwright.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;

import org.portwright.numbering.uk.NumberTextReader;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.profiles.RuleProfiles;

/** The longest time for which the reader does not ask whether to stop, over large texts of each kind. */
@SuppressWarnings("nls")
final class StopBenchmark implements Benchmark {

	private static final int LENGTH = 1_000_000;
	private static final double NANOS_PER_MILLI = 1e6;

	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final UkNumberPlan plan = RuleProfiles.usual().numberPlan();
	private final List<String> texts = NumberTexts.all().values().stream().map(text -> text.apply(LENGTH)).toList();
	private long asked;
	private long longest;

	@Override
	public String name() {
		return "stop-pause";
	}

	@Override
	public double aim() {
		return 50;
	}

	@Override
	public boolean hasBaseline() {
		return false;
	}

	@Override
	public void prepare(Path folder) {
		// It needs no files.
	}

	@Override
	public void subject() {
		longest = 0;
		for (String text : texts) {
			asked = threads.getCurrentThreadCpuTime();
			NumberTextReader.read(text, plan, () -> {
				ask();
				return false;
			});
			ask();
		}
	}

	private void ask() {
		long now = threads.getCurrentThreadCpuTime();
		longest = Math.max(longest, now - asked);
		asked = now;
	}

	@Override
	public double subjectTime() {
		subject();
		return longest / NANOS_PER_MILLI;
	}

	@Override
	public void baseline() {
		// There is none.
	}
}
