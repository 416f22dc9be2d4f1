package org.portwright.ui.internal.seeded;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.regex.Pattern;

import javax.management.JMException;
import javax.management.ObjectName;

import org.eclipse.core.runtime.jobs.Job;
import org.portwright.workbench.testing.WindowEvents;

/** The objects of editors and files that are still in memory while no file is open. */
@SuppressWarnings("nls")
final class LiveObjects {

	/** A class in the histogram: its number, objects, bytes and name. */
	private static final Pattern ROW = Pattern.compile("(?m)^ *\\d+: +(\\d+) +\\d+  (\\S+)");
	private static final Pattern OF_OPEN_FILES = Pattern.compile("org\\.portwright\\.(.*Editor|workspace\\.ModelFile"
			+ "|ui\\.fields\\.EditedModel|model\\.impl\\.(PortOrder|Tenant)Impl)");
	/** Objects with finalizers or weak references to them are collected later than others. */
	private static final int COLLECTIONS = 5;

	private LiveObjects() {
	}

	/** Waits for the jobs and collects garbage; returns each class with its number of objects. */
	static List<String> ofFiles() {
		WindowEvents.untilSettled("the jobs are done", Job.getJobManager()::isIdle);
		for (int i = 0; i < COLLECTIONS; i++) {
			System.gc();
			WindowEvents.handleAll();
		}
		return ROW.matcher(histogram()).results().filter(row -> OF_OPEN_FILES.matcher(row.group(2)).matches())
				.map(row -> row.group(2) + ": " + row.group(1)).sorted().toList();
	}

	/** The virtual machine collects once more before it counts. */
	private static String histogram() {
		try {
			return String.valueOf(ManagementFactory.getPlatformMBeanServer().invoke(
					new ObjectName("com.sun.management:type=DiagnosticCommand"), "gcClassHistogram",
					new Object[] { new String[0] }, new String[] { String[].class.getName() }));
		} catch (JMException e) {
			throw new AssertionError(e);
		}
	}
}
