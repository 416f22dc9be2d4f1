package org.portwright.porting.ui.internal.overview;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String Acts_another;
	public static String Acts_correct;
	public static String Acts_correctNote;
	public static String Acts_more;
	public static String Acts_none;
	public static String Acts_otherNote;
	public static String Acts_title;
	public static String Conversions_add;
	public static String Conversions_converted;
	public static String Conversions_convertedMessage;
	public static String Conversions_done;
	public static String Conversions_introduction;
	public static String Conversions_message;
	public static String Conversions_numbers;
	public static String Countdown_at;
	public static String Countdown_days;
	public static String Countdown_hours;
	public static String Countdown_minutes;
	public static String Countdown_over;
	public static String Countdown_today;
	public static String Countdown_tomorrow;
	public static String Countdown_words;
	public static String Mail_copy;
	public static String Mail_job;
	public static String Mail_message;
	public static String Mail_open;
	public static String Meaning_noticed;
	public static String Meaning_title;
	public static String Override_complaint;
	public static String Override_evidence;
	public static String Override_message;
	public static String Override_record;
	public static String Override_recordMessage;
	public static String Override_recordTitle;
	public static String Override_request;
	public static String Overview_begun;
	public static String Overview_failed;
	public static String Overview_job;
	public static String Overview_title;
	public static String Recorded_assumed;
	public static String Recorded_draft;
	public static String Recorded_revision;
	public static String Recorded_revisionOn;
	public static String Recorded_title;
	public static String Rejection_message;
	public static String Rejection_title;
	public static String Revisions_between;
	public static String Revisions_empty;
	public static String Revisions_export;
	public static String Revisions_failed;
	public static String Revisions_field;
	public static String Revisions_job;
	public static String Revisions_letter;
	public static String Revisions_more;
	public static String Revisions_none;
	public static String Revisions_now;
	public static String Revisions_same;
	public static String Revisions_signedCopy;
	public static String Revisions_submitted;
	public static String Revisions_title;
	public static String Revisions_unknownDay;
	public static String Standing_acts;
	public static String Standing_nobody;
	public static String Standing_notConfirmed;
	public static String Standing_overdue;
	public static String Standing_rejected;
	public static String Standing_since;
	public static String Standing_status;
	public static String Standing_title;
	public static String Standing_until;
	public static String Standing_you;
	public static String StepDialog_correct;
	public static String StepDialog_correction;
	public static String StepDialog_message;
	public static String StepDialog_submitted;
	public static String StepDialog_title;
	public static String Submission_job;

	static {
		NLS.initializeMessages("org.portwright.porting.ui.internal.overview.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
