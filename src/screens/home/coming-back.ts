// One chunk with the scheduler, for those who have set a day.
export { comeBack } from '../../debrief/come-back.ts'
export { endingsIn } from '../../debrief/reviews.ts'
