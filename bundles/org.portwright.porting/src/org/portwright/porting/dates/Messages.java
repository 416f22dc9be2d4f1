package org.portwright.porting.dates;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/**
 * Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see.
 */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String ClashRemedies_clash;
	public static String ClashRemedies_clashPassed;
	public static String ClashRemedies_noWayOut;
	public static String ClashRemedies_opensAgain;
	public static String ClashRemedies_relaxAdvice;
	public static String ClashRemedies_relaxLatest;
	public static String ClashRemedies_relaxLatestUntil;
	public static String ClashRemedies_relaxMinimum;
	public static String ClashRemedies_tooLate;
	public static String DatePlan_allPassed;
	public static String DatePlan_confirmedLate;
	public static String DatePlan_confirmedPassed;
	public static String DatePlan_requestPassed;
	public static String DateWording_count;
	public static String DateWording_countsAs;
	public static String DateWording_holiday;
	public static String DateWording_notCounted;
	public static String DateWording_weekend;
	public static String DateWording_without;
	public static String IndustryMinimum_another;
	public static String IndustryMinimum_count;
	public static String IndustryMinimum_ddiRange;
	public static String IndustryMinimum_lineType;
	public static String IndustryMinimum_losing;
	public static String IndustryMinimum_multiLine;
	public static String IndustryMinimum_nonGeographic;
	public static String IndustryMinimum_numbers;
	public static String IndustryMinimum_part;
	public static String IndustryMinimum_singleLine;
	public static String IndustryMinimum_singleLines;
	public static String IndustryMinimum_unknown;
	public static String KnownFigures_blog;
	public static String KnownFigures_customer;
	public static String KnownFigures_profile;
	public static String KnownFigures_target;
	public static String LastMove_migration;
	public static String LastMove_migrationEnded;
	public static String LastMove_passed;
	public static String LastMove_postpone;
	public static String LastMove_pstn;
	public static String LastMove_pstnEnded;
	public static String LastMove_tooLate;
	public static String MilestoneKind_answerDue;
	public static String MilestoneKind_conversions;
	public static String MilestoneKind_cutOver;
	public static String MilestoneKind_foc;
	public static String MilestoneKind_lastCancel;
	public static String MilestoneKind_lastMove;
	public static String MilestoneKind_lastSubmit;
	public static String MilestoneKind_numbersAppear;
	public static String MilestoneKind_portOrderId;
	public static String MilestoneKind_requested;
	public static String MilestoneKind_rightEnds;
	public static String MilestoneKind_submission;
	public static String Milestones_acceptanceExpected;
	public static String Milestones_accepted;
	public static String Milestones_answerDue;
	public static String Milestones_assumed;
	public static String Milestones_cancelDays;
	public static String Milestones_cancelPending;
	public static String Milestones_cancelPendingNoTime;
	public static String Milestones_confirmed;
	public static String Milestones_conversions;
	public static String Milestones_conversionsPlanned;
	public static String Milestones_earliest;
	public static String Milestones_fromEarliest;
	public static String Milestones_ifSubmittedToday;
	public static String Milestones_numbersAppear;
	public static String Milestones_numbersAppearIfAccepted;
	public static String Milestones_portOrderId;
	public static String Milestones_requested;
	public static String Milestones_requestedAgainst;
	public static String Milestones_requestedOpen;
	public static String Milestones_rightEnds;
	public static String Milestones_submitted;
	public static String PossibleDates_advised;
	public static String PossibleDates_eve;
	public static String PossibleDates_festive;
	public static String PossibleDates_friday;
	public static String PossibleDates_mustWait;
	public static String PossibleDates_noSubmission;
	public static String PossibleDates_past;
	public static String PossibleDates_rejected;
	public static String PossibleDates_tooFar;
	public static String PossibleDates_unknownYear;
	public static String PossibleDates_waited;
	public static String SubmissionNotice_again;
	public static String SubmissionNotice_by;
	public static String SubmissionNotice_first;
	public static String SubmissionNotice_firstCame;
	public static String SubmissionNotice_minimum;
	public static String SubmissionNotice_minimums;
	public static String SubmissionNotice_missing;
	public static String SubmissionNotice_noDay;
	public static String SubmissionNotice_noDayUnless;
	public static String SubmissionNotice_passed;
	public static String SubmissionNotice_passedUnless;

	static {
		NLS.initializeMessages("org.portwright.porting.dates.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
